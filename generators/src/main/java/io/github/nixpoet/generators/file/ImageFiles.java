package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.image.DockerImage;

/** A container image, in a file of its name. */
public final class ImageFiles implements OnBehalf {

    private ImageFiles() {}

    /**
     * Writes an image.
     *
     * @param name the name of the set
     * @param image the image
     * @return a set with one file, whose plan {@code image} builds an archive for {@code docker load}
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, DockerImage image) {
        String file = image.name().replace('/', '-').replace(':', '-') + ".nix";
        return FileSet.builder(name)
                .files(NixFile.of(file, image))
                .plans(BuildPlan.file("image", file).build())
                .build();
    }
}
