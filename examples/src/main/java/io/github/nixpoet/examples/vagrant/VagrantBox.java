package io.github.nixpoet.examples.vagrant;

import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.template.Template;
import io.github.nixpoet.generators.template.TemplateLanguage;
import io.github.nixpoet.nixos.Nixos;
import java.util.List;
import java.util.Map;

/** A machine of VirtualBox with a text console or a desktop, made a box for Vagrant. */
public final class VagrantBox {

    /** The user that Vagrant and Packer log in as. */
    static final String USER = "vagrant";

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org";

    private VagrantBox() {}

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
     * @return {@code packer-template.json} and {@code build-stable.sh} that starts it; in {@code http} what Packer hands to the machine: the
     *     script that installs it and its configuration; {@code postinstall.sh} and the {@code Vagrantfile}
     */
    public static FileSet files() {
        List<GeneratedFile> modules = List.of(
                NixFile.of("http/configuration.nix", configuration()),
                NixFile.of("http/hardware.nix", hardware()),
                NixFile.of("http/guest.nix", guest()),
                NixFile.of("http/text.nix", text()),
                NixFile.of("http/graphical.nix", graphical()));
        List<String> names = modules.stream()
                .map(module -> module.path().substring("http/".length()))
                .toList();
        return Readme.add(
                FileSet.builder("15-packer-vagrant")
                        .files(modules)
                        .files(
                                script("boot.sh").file("http/boot.sh", Map.of("modules", names)),
                                script("postinstall.sh").file("postinstall.sh"),
                                Packer.template().file("packer-template.json"),
                                Packer.buildStable().file("build-stable.sh"),
                                Packer.vagrantfile().file("Vagrantfile"))
                        .plans(machine("text", "configuration.nix"), machine("graphical", "graphical.nix"))
                        .build(),
                "A box for Vagrant, installed by Packer; a key of yours goes into http/guest.nix.",
                """
                ssh-keygen -t rsa -b 4096 -f ~/.ssh/id_vagrant -N ""
                ./build-stable.sh -var cpus=2 -var swap_size=2000
                ./build-stable.sh -var graphical=true              # with a desktop
                vagrant up && vagrant ssh
                """);
    }

    private static Template script(String name) {
        return Template.resource(TemplateLanguage.SHELL, VagrantBox.class, name + ".ftl");
    }

    private static BuildPlan machine(String name, String file) {
        return BuildPlan.lookup(name, "nixpkgs/nixos")
                .attributes("system")
                .searchPath("nixos-config", "./http/" + file)
                .build();
    }

    /** What is installed; {@code postinstall.sh} puts {@code graphical.nix} in the place of {@code text.nix}. */
    private static NixosModule configuration() {
        return NixosModule.of(os -> os.imports(path("./text.nix")));
    }

    /** The disk that {@code boot.sh} makes. */
    private static NixosModule hardware() {
        return Nixos.module(os -> {
            os.boot().loader().grub().device("/dev/sda");
            os.boot().initrd().availableKernelModules("ata_piix", "ahci", "sd_mod", "sr_mod");
            os.fileSystems("/").device("/dev/disk/by-label/nixos").fsType("ext4");
            os.swapDevices(swap -> swap.label("swap").options("nofail"));
            os.virtualisation().virtualbox().guest().enable(true);
        });
    }

    /** What Vagrant asks of every machine. */
    private static NixosModule guest() {
        return Nixos.module(os -> {
            os.imports(path("./hardware.nix"));
            os.networking().hostName("nixbox");
            os.services().openssh().enable(true);
            os.security().sudo().wheelNeedsPassword(false);
            os.users()
                    .users(USER)
                    .isNormalUser(true)
                    .extraGroups("wheel", "vboxsf")
                    .initialPassword(USER)
                    .openssh()
                    .authorizedKeys()
                    .keys(KEY);
            os.environment().systemPackages(withPkgs("curl", "git", "nfs-utils", "rsync"));
            os.system().stateVersion("25.05");
        });
    }

    private static NixosModule text() {
        return Nixos.module(os -> {
            os.imports(path("./guest.nix"));
            os.documentation().nixos().enable(false);
        });
    }

    private static NixosModule graphical() {
        return Nixos.module(os -> {
            os.imports(path("./guest.nix"));
            os.services().xserver().enable(true).displayManager().lightdm().enable(true);
            os.services().xserver().desktopManager().xfce().enable(true);
        });
    }
}
