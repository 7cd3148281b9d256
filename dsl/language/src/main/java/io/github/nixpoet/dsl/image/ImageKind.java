package io.github.nixpoet.dsl.image;

import java.util.Arrays;
import java.util.List;

/** The functions of {@code dockerTools} that make an image of files. */
public enum ImageKind {
    /** An image with one layer of its own. */
    BUILD(
            "buildImage",
            "copyToRoot keepContentsDirlinks runAsRoot diskSize buildVMMemorySize fromImageName fromImageTag compressor contents"),
    /** An image with a layer for each of the packages on which most others depend: a change moves few of them. */
    LAYERED(
            "buildLayeredImage",
            "contents mtime uname gname maxLayers fakeRootCommands enableFakechroot includeStorePaths passthru layeringPipeline"
                    + " debug compressor"),
    /** The same as a script that writes the image to its output; nothing of it lies in the store twice. */
    STREAM(
            "streamLayeredImage",
            "contents mtime uname gname maxLayers fakeRootCommands enableFakechroot includeStorePaths passthru layeringPipeline"
                    + " debug");

    private final String function;
    private final String own;

    ImageKind(String function, String own) {
        this.function = function;
        this.own = own;
    }

    /**
     * What nixpkgs calls the function.
     *
     * @return for example {@code buildImage}
     */
    public String function() {
        return function;
    }

    /** The arguments that it takes. */
    List<String> arguments() {
        return List.of((own + " name tag fromImage config architecture created extraCommands uid gid includeNixDB meta")
                .split(" "));
    }

    /** Refuses an argument that only the other functions take. */
    void check(String argument) {
        if (arguments().contains(argument)) {
            return;
        }
        Arrays.stream(values())
                .filter(kind -> kind.arguments().contains(argument))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(function + " takes no " + argument + ", which is one of "
                            + other.function + remedy(argument));
                });
    }

    private static String remedy(String argument) {
        return switch (argument) {
            case "copyToRoot" -> "; give it contents";
            case "runAsRoot" -> "; give it fakeRootCommands";
            case "fakeRootCommands" -> "; give it runAsRoot";
            case "compressor" -> "; compress what the script writes";
            default -> "";
        };
    }
}
