package io.github.nixpoet.generators;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a set by the names that Nix has for them: absolute, by the folder's real name, or copied into the store with a flake. */
final class SetFiles {

    private static final Pattern IN_STORE = Pattern.compile("/.*?/[0-9a-z]{32}-[^/]+/(.+)");
    private static final Pattern IN_FLAKE = Pattern.compile("«.*»/(.+)");

    /** What {@code lib/modules.nix} adds to a file's name. */
    private static final Pattern REMARK = Pattern.compile(", via option .*|#.*", Pattern.DOTALL);

    private static final String DEFAULT = "default.nix";

    private final FileSet set;
    private final List<Path> folders;

    SetFiles(FileSet set, Path directory) {
        this.set = set;
        Path absolute = directory.toAbsolutePath().normalize();
        folders = Stream.of(absolute, real(absolute)).distinct().toList();
    }

    /** The path in the set of a file that Nix names. */
    Optional<String> find(String named) {
        String name = REMARK.matcher(named).replaceFirst("");
        return Stream.concat(
                        below(name).stream(),
                        Stream.of(IN_STORE, IN_FLAKE)
                                .map(pattern -> pattern.matcher(name))
                                .filter(Matcher::matches)
                                .map(match -> match.group(1)))
                .filter(path -> set.file(path).isPresent())
                .findFirst();
    }

    /** Whether a path in a file is the absolute one that Nix names, or the folder of the {@code default.nix} that it names. */
    boolean leadsTo(GeneratedFile file, String path, String named) {
        if (!path.startsWith(".") && !path.startsWith("/")) {
            return false;
        }
        return folders.stream().anyMatch(folder -> {
            Path from = folder.resolve(file.path()).resolveSibling(path).normalize();
            return named.equals(from.toString())
                    || named.equals(from.resolve(DEFAULT).toString());
        });
    }

    private Optional<String> below(String name) {
        try {
            Path path = Path.of(name).normalize();
            return path.isAbsolute()
                    ? folders.stream()
                            .filter(path::startsWith)
                            .map(folder -> folder.relativize(path).toString())
                            .findFirst()
                    : Optional.of(path.toString());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            return directory;
        }
    }
}
