package io.github.nixpoet.generators.nix;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Nix programs of this machine.
 *
 * <pre>{@code
 * NixInstallation.find().ifPresent(nix -> System.out.println(nix.path(NixTool.NIX_BUILD)));
 * }</pre>
 *
 * @param paths where each program is; those that are not there are not listed
 */
public record NixInstallation(Map<NixTool, Path> paths) {

    /** Copies the paths. */
    public NixInstallation {
        Map<NixTool, Path> copy = new EnumMap<>(NixTool.class);
        copy.putAll(paths);
        paths = Collections.unmodifiableMap(copy);
    }

    /**
     * Looks on the search path of this process.
     *
     * @return what is there, empty if none of the programs is
     */
    public static Optional<NixInstallation> find() {
        return find(System.getenv().getOrDefault("PATH", ""));
    }

    /**
     * Looks on a search path.
     *
     * @param searchPath folders, separated as in {@code PATH}; empty and relative ones are passed over
     * @return what is there, empty if none of the programs is
     */
    public static Optional<NixInstallation> find(String searchPath) {
        Map<NixTool, Path> found = new EnumMap<>(NixTool.class);
        for (NixTool tool : NixTool.values()) {
            find(tool.program(), searchPath).ifPresent(path -> found.put(tool, path));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new NixInstallation(found));
    }

    /**
     * The Nix on the search path of this process, which has to be there.
     *
     * @return what is there
     * @throws NixException if no program of Nix is there; it says how to get Nix
     */
    public static NixInstallation require() {
        return find().orElseThrow(() -> NixException.missing(NixTool.NIX_INSTANTIATE));
    }

    /**
     * Where a program is.
     *
     * @param tool the program
     * @return its absolute path
     * @throws NixException if it is not installed; it says how to get Nix
     */
    public Path path(NixTool tool) {
        Path path = paths.get(tool);
        if (path == null) {
            throw NixException.missing(tool);
        }
        return path;
    }

    private static Optional<Path> find(String program, String searchPath) {
        return Stream.of(searchPath.split(File.pathSeparator))
                .flatMap(folder -> asPath(folder).stream())
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(program))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> asPath(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
