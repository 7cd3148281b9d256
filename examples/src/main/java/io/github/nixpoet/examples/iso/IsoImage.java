package io.github.nixpoet.examples.iso;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.modulesPath;
import static io.github.nixpoet.dsl.Nix.pkgs;

import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;
import io.github.nixpoet.nixos.Nixos;
import java.util.EnumSet;

/** The minimal installation image with the newest kernel; and a machine with that kernel as every image that NixOS makes. */
public final class IsoImage {

    private static final ShellCommand GENERATE = ShellCommand.of("nixos-generate", "--format", "iso")
            .arguments("--configuration", "./myimage.nix")
            .arguments("-o", "result");

    private static final ShellScript SCRIPT = ShellScript.sh("Makes result/iso/*.iso on the nixpkgs of that commit.")
            .inItsFolder()
            .export(
                    "NIX_PATH",
                    "nixpkgs=https://github.com/NixOS/nixpkgs/archive/74e2faf5965a12e8fa5cff799b1b19c6cd26b0e3.tar.gz")
            .run("nix-shell", "-p", "nixos-generators", "--run", GENERATE.toString())
            .build();

    private IsoImage() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code myimage.nix} with the plan {@code iso}, {@code machine.nix} with a plan for each image, as {@code amazon}, and
     *     {@code generate.sh}
     */
    public static FileSet files() {
        NixosModule machine = Nixos.module(os -> {
            os.boot().kernelPackages(pkgs("linuxPackages_latest"));
            os.boot().supportedFilesystems(mkForce(list("btrfs", "reiserfs", "vfat", "f2fs", "xfs", "ntfs", "cifs")));
        });
        NixosModule installer = machine.toBuilder()
                .imports(modulesPath("installer/cd-dvd/installation-cd-minimal.nix"))
                .build();
        FileSet.Builder files = FileSet.builder("06-iso")
                .files(NixFile.of("myimage.nix", installer), NixFile.of("machine.nix", machine))
                .files(SCRIPT.file("generate.sh"))
                .plans(plan("iso", "myimage.nix", "config.system.build.isoImage"));
        // ZFS comes later than kernels do: with the newest one NixOS refuses that image.
        for (ImageVariant image : EnumSet.complementOf(EnumSet.of(ImageVariant.OPENSTACK_ZFS))) {
            image.imageName()
                    .ifPresent(name -> files.plans(plan(
                            "image-" + name, "machine.nix", image.attributes().get(0))));
        }
        return Readme.add(
                files.build(),
                "The minimal installation image with the newest kernel; and a machine with that kernel as every image"
                        + " that NixOS makes.",
                """
                ./generate.sh                                              # the image, on the nixpkgs that it was tried with
                dd if=result/iso/*.iso of=/dev/sdX status=progress         # to the USB stick; put its device for sdX
                sync
                """);
    }

    private static BuildPlan plan(String name, String file, String attribute) {
        return BuildPlan.lookup(name, "nixpkgs/nixos")
                .attributes(attribute)
                .searchPath("nixos-config", "./" + file)
                .build();
    }
}
