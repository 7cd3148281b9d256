package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.image.DiskFile;
import io.github.nixpoet.dsl.image.DiskFormat;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DiskImageBuilder;
import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.image.MachineImage;
import io.github.nixpoet.dsl.image.PartitionTable;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Example;

class DiskImagesTest {

    private static final NixosModule MACHINE = NixosModule.of(os -> os.set("system.stateVersion", "25.05"));

    @Example
    void everyArgumentHasItsPlace() {
        DiskImage image = DiskImage.builder(MACHINE)
                .format(DiskFormat.QCOW2_COMPRESSED)
                .additionalSpace("1G")
                .bootSize("512M")
                .memSize(2048)
                .partitionTable(PartitionTable.HYBRID)
                .touchEfiVariables()
                .installBootLoader(true)
                .contents(DiskFile.of(path("./motd"), "/etc/motd").mode("644").owner("root", "root"))
                .additionalPaths(pkgs("hello"))
                .baseName("web")
                .build();
        assertThat(Text.of(image))
                .contains("system.build.qcow2-compressed = import", "partitionTableType = \"hybrid\";")
                .contains("source = ./motd;", "mode = \"644\";", "user = \"root\";", "configFile =");
        assertThat(image.toBuilder().build()).isEqualTo(image);
        assertThat(DiskImage.builder(MACHINE)
                        .onlyNixStore()
                        .installBootLoader(false)
                        .build()
                        .toString())
                .doesNotContain("configFile");
    }

    @Example
    void whatTheScriptAssertsIsRefusedInJava() {
        refused("only ext4", disk -> disk.fsType("xfs"));
        refused("only ext4", disk -> disk.fsType("xfs").partitionTable(PartitionTable.EFI));
        refused("choose PartitionTable.EFI", DiskImageBuilder::touchEfiVariables);
        refused("add installBootLoader(false)", DiskImageBuilder::onlyNixStore);
        refused(
                "leave contents away",
                disk -> disk.onlyNixStore().installBootLoader(false).contents(DiskFile.of(path("./a"), "/a")));
        refused("begins with a slash", disk -> DiskFile.of(path("./a"), "a"));
        refused("octal", disk -> DiskFile.of(path("./a"), "/a").mode("999"));
        refused("a size is like 512M", disk -> disk.bootSize("512 MB"));
        refused("0 MiB; give 1 or more", disk -> disk.memSize(0));
        refused("has no folder", disk -> disk.baseName("a/b"));
        refused("did you mean diskSize?", disk -> disk.set("diskSiz", 1));
        DiskImage.builder(MACHINE)
                .fsType("xfs")
                .partitionTable(PartitionTable.NONE)
                .build();
    }

    private static void refused(String message, Consumer<DiskImageBuilder> content) {
        assertThatThrownBy(() -> {
                    DiskImageBuilder builder = DiskImage.builder(MACHINE);
                    content.accept(builder);
                    builder.build();
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Example
    void aMachineIsAnyOfItsImages() {
        NixosModule changes = NixosModule.of(os -> os.set("isoImage.volumeID", "WEB"));
        MachineImage iso = MachineImage.of(ImageVariant.ISO, MACHINE).with(changes);
        Text.assertWritten(iso, """
                { system.stateVersion = "25.05"; image.modules.iso = { isoImage.volumeID = "WEB"; }; }
                """);
        assertThat(iso.attributes()).containsExactly("config.system.build.images.iso");
        Text.assertWritten(iso.forOlderNixos(), """
                { modulesPath, ... }: {
                  imports = [ "${modulesPath}/installer/cd-dvd/iso-image.nix" { isoImage.volumeID = "WEB"; } ];
                  system.stateVersion = "25.05";
                }
                """);
        assertThat(iso.forOlderNixos().attributes()).containsExactly("config.system.build.isoImage");
        assertThat(MachineImage.of(ImageVariant.NETBOOT, MACHINE).attributes()).hasSize(3);
        Text.assertWritten(MachineImage.of(ImageVariant.VM, MACHINE), MACHINE.toString());
        assertThatThrownBy(() -> MachineImage.of(ImageVariant.QEMU, MACHINE).forOlderNixos())
                .hasMessageContaining("NixOS 25.05");
        assertThat(List.of(ImageVariant.values()))
                .allSatisfy(variant -> assertThat(variant.attributes()).isNotEmpty());
    }
}
