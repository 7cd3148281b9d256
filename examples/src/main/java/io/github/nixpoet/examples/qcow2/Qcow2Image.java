package io.github.nixpoet.examples.qcow2;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.generators.file.DiskImageFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.text.AttrPath;

/** A disk image of NixOS for qemu-kvm and DigitalOcean, set up at its first start by cloud-init. */
public final class Qcow2Image {

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org";

    private Qcow2Image() {}

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
     * @return {@code qcow2.nix} and {@code config.nix}, what cloud-init reads, and scripts that build, run and explain
     */
    public static FileSet files() {
        DiskImage image = DiskImage.builder(machine()).diskSize(8192).build();
        return DiskImageFiles.of("13-qcow2", image).toBuilder()
                .file("user-data", CloudInit.userData(KEY))
                .file("meta-data", CloudInit.META_DATA)
                .script("make-cidata.sh", CloudInit.MAKE_DISK)
                .script("build.sh", Scripts.BUILD)
                .script("run.sh", Scripts.RUN)
                .file("DIGITALOCEAN.md", Scripts.DIGITAL_OCEAN)
                .build();
    }

    static NixosModule machine() {
        return NixosModule.of(os -> os.imports(searchPath("nixpkgs/nixos/modules/profiles/qemu-guest.nix"))
                .set(
                        AttrPath.of("fileSystems", "/"),
                        attrs(root -> root.set("device", "/dev/disk/by-label/nixos")
                                .set("fsType", "ext4")
                                .set("autoResize", true)))
                .set("boot.growPartition", true)
                .set("boot.kernelParams", list("console=ttyS0"))
                .set("boot.loader.grub.device", "/dev/vda")
                .set("boot.loader.timeout", 0)
                .set(
                        "services.openssh",
                        attrs(ssh -> ssh.set("enable", true).set("settings.PasswordAuthentication", false)))
                .set("services.cloud-init.enable", true)
                .set("security.sudo.wheelNeedsPassword", false)
                .set(
                        "users.users.nixos",
                        attrs(user -> user.set("isNormalUser", true)
                                .set("extraGroups", list("wheel"))
                                .set("openssh.authorizedKeys.keys", list(KEY))))
                .set("system.stateVersion", "25.05"));
    }
}
