package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.image.DiskImage;

/** A disk image and the machine on it: {@code qcow2.nix} beside {@code config.nix}. */
public final class DiskImageFiles implements OnBehalf {

    private DiskImageFiles() {}

    /**
     * Writes an image.
     *
     * @param name the name of the set
     * @param image the image; its format names its file
     * @return a set with both files, whose plan, named as the format, builds the image
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, DiskImage image) {
        String format = image.format().nixName();
        String file = format + ".nix";
        return FileSet.builder(name)
                .files(NixFile.of(file, image), NixFile.of(image.configFile(), image.machine()))
                .plans(BuildPlan.lookup(format, "nixpkgs/nixos")
                        .attributes(image.attribute())
                        .fileArgument("configuration", file)
                        .build())
                .build();
    }
}
