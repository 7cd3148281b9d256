package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;

import io.github.nixpoet.dsl.ArgumentSet;
import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.ImageKind;
import io.github.nixpoet.text.AttrPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Container images: one in a file of its name, or several in one file. */
public final class ImageFiles implements OnBehalf {

    private static final String ALL = "images.nix";

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
                .plans(BuildPlan.file("image", file).product(product(image)).build())
                .build();
    }

    /**
     * Writes images to one file.
     *
     * @param name the name of the set
     * @param images the images by attribute; the function that the file is takes the arguments of all of them
     * @return a set with {@code images.nix}, which has a plan for each attribute
     * @throws IllegalArgumentException as {@link FileSet}, or if two images give one argument different defaults
     */
    public static FileSet all(String name, Map<String, DockerImage> images) {
        Map<String, NixExpr<?>> arguments = new LinkedHashMap<>();
        AttrsBuilder attributes = new AttrsBuilder();
        FileSet.Builder set = FileSet.builder(name);
        Ordered.of(images).forEach((attribute, image) -> {
            image.arguments().forEach((argument, fallback) -> add(arguments, argument, fallback));
            NixExpr<?> derivation = image.toDerivation();
            AttrPath path = AttrPath.of(attribute);
            attributes.defineAll(List.of(new Definition(path, derivation, derivation.origin())));
            set.plans(BuildPlan.file(attribute, ALL)
                    .attributes(path.toString())
                    .product(product(image))
                    .build());
        });
        ArgumentSet takes = Lang.takes();
        for (Map.Entry<String, NixExpr<?>> argument : arguments.entrySet()) {
            takes = takes.optional(argument.getKey(), argument.getValue());
        }
        return set.files(NixFile.of(ALL, function(takes, attributes.buildParagraphs())))
                .build();
    }

    private static void add(Map<String, NixExpr<?>> arguments, String argument, NixExpr<?> fallback) {
        NixExpr<?> other = arguments.putIfAbsent(argument, fallback);
        if (other != null && !other.equals(fallback)) {
            throw new IllegalArgumentException("the argument " + argument + " has the default " + other + " at "
                    + other.origin() + " and " + fallback + " at " + fallback.origin()
                    + "; images in one file share their arguments, so give both one default or name one otherwise");
        }
    }

    private static Product product(DockerImage image) {
        return image.kind() == ImageKind.STREAM
                ? Product.program("").runBy("sh", "-c", "./result | docker load")
                : Product.RESULT.runBy("docker", "load", "--input", "result");
    }
}
