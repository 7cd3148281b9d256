package io.github.nixpoet.examples.qcow2;

import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;

/** How the image is built and run. */
final class Scripts {

    static final ShellScript BUILD = ShellScript.sh("Builds result/nixos.qcow2.")
            .inItsFolder()
            .run(
                    "nix-build",
                    "<nixpkgs/nixos>",
                    "-A",
                    "config.system.build.qcow2",
                    "--arg",
                    "configuration",
                    "{ imports = [ ./qcow2.nix ]; }")
            .build();

    static final ShellScript RUN = ShellScript.sh(
                    "Runs the image in this terminal; reach it with: ssh -p 2222 nixos@127.0.0.1, and end it with C-a x.")
            .inItsFolder()
            .run(ShellCommand.of("qemu-kvm", "-hda", "result/nixos.qcow2")
                    .arguments("-m", 4096)
                    .arguments("-drive", "file=cidata.img,if=virtio")
                    .arguments("-nic", "user,hostfwd=tcp:127.0.0.1:2222-:22")
                    .arguments("-no-reboot", "-snapshot", "-nographic"))
            .build();

    static final ShellScript MAKE_CIDATA = ShellScript.sh(
                    "Makes cidata.img, the disk that cloud-init looks for by its label.")
            .inItsFolder()
            .run("rm", "-f", "cidata.img")
            .run("truncate", "--size", "2M", "cidata.img")
            .run("mkfs.vfat", "-n", "cidata", "cidata.img")
            .run("mcopy", "-i", "cidata.img", "user-data", "meta-data", "::")
            .build();

    static final String DIGITAL_OCEAN = """
            # The image on DigitalOcean

            The image weighs about 2.2 GB, the size of its `/nix` store; gzip reduces it to 600 MB.

            1. `gzip --keep --stdout result/nixos.qcow2 > nixos.qcow2.gz`
            2. Upload it to Spaces, and import it there as a custom image.
            3. Create a droplet of it. The web interface asks for an SSH key though there is one in the image.
            4. After a while: `ssh nixos@<address>`. The second droplet of an image starts faster.
            """;

    private Scripts() {}
}
