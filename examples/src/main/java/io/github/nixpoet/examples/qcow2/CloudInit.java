package io.github.nixpoet.examples.qcow2;

/** What cloud-init finds on the second disk. */
final class CloudInit {

    static final String META_DATA = """
            instance-id: nixos-1
            local-hostname: nixos
            """;

    static final String MAKE_DISK = """
            #!/bin/sh
            # Makes cidata.img, the disk that cloud-init looks for by its label.
            set -eu
            cd "$(dirname "$0")"
            rm -f cidata.img
            truncate --size 2M cidata.img
            mkfs.vfat -n cidata cidata.img
            mcopy -i cidata.img user-data meta-data ::
            """;

    private CloudInit() {}

    static String userData(String key) {
        return """
                #cloud-config
                users:
                  - name: nixos
                    ssh_authorized_keys:
                      - %s
                """.formatted(key);
    }
}
