package io.github.nixpoet.examples.qcow2;

/** How the image is built and run. */
final class Scripts {

    static final String BUILD = """
            #!/bin/sh
            # Builds result/nixos.qcow2.
            set -eu
            cd "$(dirname "$0")"
            nix-build '<nixpkgs/nixos>' \\
              -A config.system.build.qcow2 \\
              --arg configuration '{ imports = [ ./qcow2.nix ]; }'
            """;

    static final String RUN = """
            #!/bin/sh
            # Runs the image in this terminal; reach it with: ssh -p 2222 nixos@127.0.0.1, and end it with C-a x.
            set -eu
            cd "$(dirname "$0")"
            qemu-kvm -hda result/nixos.qcow2 \\
              -m 4096 \\
              -drive file=cidata.img,if=virtio \\
              -nic user,hostfwd=tcp:127.0.0.1:2222-:22 \\
              -no-reboot -snapshot -nographic
            """;

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
