package io.github.nixpoet.dsl.image;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;

/** Gathers what a disk image holds, and what the disk is like. */
public final class DiskImageBuilder extends SettingsBuilder<DiskImageBuilder> {

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]*[KMGT]?");

    private final NixosModule machine;
    private String configFile = "config.nix";
    private DiskFormat format = DiskFormat.QCOW2;

    DiskImageBuilder(NixosModule machine) {
        super(
                new AttrsBuilder(),
                ("pkgs lib config diskSize additionalSpace bootSize contents partitionTableType installBootLoader touchEFIVars"
                                + " OVMF efiFirmware efiVariables fsType label configFile postVM memSize onlyNixStore name"
                                + " format baseName deterministic rootGPUID rootFSUID copyChannel additionalPaths")
                        .split(" "));
        this.machine = Given.present(machine, "the machine");
    }

    DiskImageBuilder(DiskImage image) {
        this(image.machine());
        configFile(image.configFile()).format(image.format()).defineAll(image.settings());
    }

    @Override
    protected DiskImageBuilder self() {
        return this;
    }

    /**
     * Names the file that holds the machine.
     *
     * @param file a name without a folder
     * @return this
     */
    public DiskImageBuilder configFile(String file) {
        configFile = file;
        return this;
    }

    /**
     * Chooses the format.
     *
     * @param imageFormat the format
     * @return this
     */
    public DiskImageBuilder format(DiskFormat imageFormat) {
        format = imageFormat;
        return this;
    }

    /**
     * Sets the size of the disk; without one, it is as large as its files need.
     *
     * @param mebibytes how large, in units of 2<sup>20</sup> bytes
     * @return this
     * @throws IllegalArgumentException if it is not positive, or is set
     */
    public DiskImageBuilder diskSize(int mebibytes) {
        return set("diskSize", positive("a disk", mebibytes));
    }

    /**
     * What stays free on a disk whose size its files decide; without this, 512 MiB.
     *
     * @param size a number of bytes, or one with K, M, G or T behind it, as {@code 1G}
     * @return this
     * @throws IllegalArgumentException if it is no size, or is set
     */
    public DiskImageBuilder additionalSpace(String size) {
        return set("additionalSpace", size(size));
    }

    /**
     * The size of the partition to boot from; without this, 256 MiB.
     *
     * @param size a number of bytes, or one with K, M, G or T behind it, as {@code 512M}
     * @return this
     * @throws IllegalArgumentException if it is no size, or is set
     */
    public DiskImageBuilder bootSize(String size) {
        return set("bootSize", size(size));
    }

    /**
     * The memory of the virtual machine that makes the image; without this, 1024 MiB.
     *
     * @param mebibytes how much, in units of 2<sup>20</sup> bytes
     * @return this
     * @throws IllegalArgumentException if it is not positive, or is set
     */
    public DiskImageBuilder memSize(int mebibytes) {
        return set("memSize", positive("a machine", mebibytes));
    }

    /**
     * What stands before the file systems; without this, {@link PartitionTable#LEGACY}.
     *
     * @param table the kind of partition table
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder partitionTable(PartitionTable table) {
        return set(DiskRules.TABLE, table.nixName());
    }

    /**
     * The file system of the root; without this, ext4.
     *
     * @param type as {@code ext4}; another goes without a partition table alone
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder fsType(String type) {
        return set(DiskRules.FILE_SYSTEM, type);
    }

    /**
     * Whether the machine's boot loader is installed; without this, it is.
     *
     * @param install whether
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder installBootLoader(boolean install) {
        return set(DiskRules.BOOT_LOADER, install);
    }

    /**
     * Writes the variables of UEFI beside the image.
     *
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder touchEfiVariables() {
        return set(DiskRules.EFI_VARIABLES, true);
    }

    /**
     * Puts nothing but the store on the disk: neither files of the machine nor a boot loader.
     *
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder onlyNixStore() {
        return set(DiskRules.STORE_ALONE, true);
    }

    /**
     * Puts files on the disk.
     *
     * @param files each a {@link DiskFile}
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder contents(DiskFile... files) {
        return contents(Arrays.asList(files));
    }

    /**
     * Puts files on the disk.
     *
     * @param files the files
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DiskImageBuilder contents(Collection<DiskFile> files) {
        return set(DiskRules.CONTENTS, Nix.list(files));
    }

    /**
     * Puts packages into the store of the disk that nothing of the machine needs.
     *
     * @param packages the packages, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or it is set
     */
    public DiskImageBuilder additionalPaths(Object... packages) {
        return set("additionalPaths", Nix.list(packages));
    }

    /**
     * The name of the image's file, without what stands behind the dot; without this, {@code nixos}.
     *
     * @param name the name
     * @return this
     * @throws IllegalArgumentException if it is blank, has a slash, or is set
     */
    public DiskImageBuilder baseName(String name) {
        if (Given.text(name, "the name of an image's file").indexOf('/') >= 0) {
            throw new IllegalArgumentException("the name of an image's file has no folder: '" + name + "'");
        }
        return set("baseName", name);
    }

    /**
     * The image.
     *
     * @return an image of what was given
     * @throws IllegalArgumentException as {@link DiskImage}
     */
    public DiskImage build() {
        return new DiskImage(machine, configFile, format, settings().definitions());
    }

    private static int positive(String what, int mebibytes) {
        if (mebibytes <= 0) {
            throw new IllegalArgumentException(what + " of " + mebibytes + " MiB; give 1 or more");
        }
        return mebibytes;
    }

    private static String size(String size) {
        if (!SIZE.matcher(Given.present(size, "a size")).matches()) {
            throw new IllegalArgumentException("a size is like 512M or 2G, not '" + size + "'");
        }
        return size;
    }
}
