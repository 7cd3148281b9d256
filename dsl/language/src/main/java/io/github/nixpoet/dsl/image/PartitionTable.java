package io.github.nixpoet.dsl.image;

/** What {@code make-disk-image.nix} writes before the file systems. */
public enum PartitionTable {
    /** MBR with one partition: for a BIOS. */
    LEGACY("legacy", false),
    /** MBR with a partition to boot from: for a BIOS. */
    LEGACY_BOOT("legacy+boot", false),
    /** GPT with a partition for GRUB: for a BIOS. */
    LEGACY_GPT("legacy+gpt", true),
    /** GPT with a partition for UEFI. */
    EFI("efi", true),
    /** GPT with a partition for UEFI and another for the boot loader's entries. */
    EFI_XBOOTLDR("efixbootldr", true),
    /** GPT for both a BIOS and UEFI. */
    HYBRID("hybrid", true),
    /** None: the image is one file system. */
    NONE("none", false);

    private final String nixName;
    private final boolean efiVariables;

    PartitionTable(String nixName, boolean efiVariables) {
        this.nixName = nixName;
        this.efiVariables = efiVariables;
    }

    /**
     * What {@code make-disk-image.nix} calls it.
     *
     * @return for example {@code efi}
     */
    public String nixName() {
        return nixName;
    }

    /** Whether variables of UEFI can be written beside it. */
    boolean hasEfiVariables() {
        return efiVariables;
    }
}
