package io.github.nixpoet.examples.qcow2;

import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.DiskImageFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.template.CloudInit;
import io.github.nixpoet.nixos.Nixos;

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
        NixosModule machine = Nixos.module(os -> {
            os.imports(searchPath("nixpkgs/nixos/modules/profiles/qemu-guest.nix"));
            os.fileSystems("/")
                    .device("/dev/disk/by-label/nixos")
                    .fsType("ext4")
                    .autoResize(true);
            os.boot().growPartition(true).kernelParams("console=ttyS0");
            os.boot().loader().timeout(0).grub().device("/dev/vda");
            os.services().openssh().enable(true).settings().PasswordAuthentication(false);
            os.services().cloudInit().enable(true);
            os.security().sudo().wheelNeedsPassword(false);
            os.users()
                    .users("nixos")
                    .isNormalUser(true)
                    .extraGroups("wheel")
                    .openssh()
                    .authorizedKeys()
                    .keys(KEY);
            os.system().stateVersion("25.05");
        });
        DiskImage image = DiskImage.builder(machine).diskSize(8192).build();
        return Readme.add(
                DiskImageFiles.of("13-qcow2", image).toBuilder()
                        .files(
                                CloudInit.userData().user("nixos", KEY).build().file("user-data"),
                                CloudInit.metaData("nixos-1", "nixos").file("meta-data"),
                                Scripts.MAKE_CIDATA.file("make-cidata.sh"),
                                Scripts.BUILD.file("build.sh"),
                                Scripts.RUN.file("run.sh"))
                        .file("DIGITALOCEAN.md", Scripts.DIGITAL_OCEAN)
                        .build(),
                "A disk image for qemu-kvm and DigitalOcean, set up at its first start by cloud-init.",
                """
                ./build.sh                  # result/nixos.qcow2
                ./make-cidata.sh            # cidata.img, from user-data and meta-data
                ./run.sh                    # C-a x ends it
                ssh -p 2222 nixos@127.0.0.1 # in another terminal, with the key of user-data
                """);
    }
}
