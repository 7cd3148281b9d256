package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.image.DiskFormat;
import io.github.nixpoet.dsl.image.DiskImage;

/** A disk image and the machine on it: {@code qcow2.nix} beside {@code config.nix}. */
public final class DiskImageFiles implements OnBehalf {

    private DiskImageFiles() {}

    /**
     * Writes an image.
     *
     * @param name the name of the set
     * @param image the image; its format names its file
     * @return a set with both files, whose plan, named as the format, builds the image. The file of the machine goes into the image as a
     *     text, so it has no comment at its head
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, DiskImage image) {
        String format = image.format().nixName();
        String file = format + ".nix";
        return FileSet.builder(name)
                .files(NixFile.of(file, image), NixFile.plain(image.configFile(), image.machine()))
                .plans(BuildPlan.lookup(format, "nixpkgs/nixos")
                        .attributes(image.attribute())
                        .fileArgument("configuration", file)
                        .product(product(image.format()))
                        .build())
                .build();
    }

    private static Product product(DiskFormat format) {
        return switch (format) {
            case QCOW2 -> run("nixos.qcow2");
            case QCOW2_COMPRESSED -> run("nixos.qcow2");
            case RAW -> run("nixos.img");
            case VDI -> run("nixos.vdi");
            case VPC -> run("nixos.vhd");
        };
    }

    /** Starts it in this terminal and leaves the file as it is: the store can't be written. */
    private static Product run(String file) {
        return Product.file(file)
                .runBy("qemu-kvm", "-m", "2048", "-snapshot", "-nographic", "-drive", "if=virtio,file=result/" + file);
    }
}
