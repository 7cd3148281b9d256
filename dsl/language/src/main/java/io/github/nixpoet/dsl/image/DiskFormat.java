package io.github.nixpoet.dsl.image;

/** The formats of disk images that {@code make-disk-image.nix} writes. */
public enum DiskFormat {
    /** QEMU's own, which grows as it fills. */
    QCOW2("qcow2"),
    /** QEMU's own, compressed. */
    QCOW2_COMPRESSED("qcow2-compressed"),
    /** Byte for byte what a disk holds. */
    RAW("raw"),
    /** VirtualBox. */
    VDI("vdi"),
    /** Hyper-V and Azure. */
    VPC("vpc");

    private final String nixName;

    DiskFormat(String nixName) {
        this.nixName = nixName;
    }

    /**
     * What {@code make-disk-image.nix} calls it.
     *
     * @return for example {@code qcow2}
     */
    public String nixName() {
        return nixName;
    }
}
