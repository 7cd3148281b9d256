package io.github.nixpoet.bench;

import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Nix files in memory. */
record SourceSet(List<Source> sources) {

    static SourceSet read(List<Path> paths) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files(paths)) {
            sources.add(new Source(file));
        }
        return new SourceSet(List.copyOf(sources));
    }

    /** The files named, and those below the folders named that are Nix. */
    static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.find(
                    path,
                    Integer.MAX_VALUE,
                    (file, attributes) -> attributes.isRegularFile()
                            && (file.equals(path) || file.toString().endsWith(".nix")),
                    FileVisitOption.FOLLOW_LINKS)) {
                found.sorted().forEach(files::add);
            }
        }
        return files;
    }

    SourceSet where(Predicate<Source> test) {
        return new SourceSet(sources.stream().filter(test).toList());
    }

    long bytes() {
        return sources.stream().mapToLong(Source::length).sum();
    }

    /** The trees of all files that parse. */
    List<SourceFile> trees() {
        return sources.stream().flatMap(source -> source.parse().stream()).toList();
    }

    @Override
    public String toString() {
        return "%,d files, %.1f MB".formatted(sources.size(), bytes() / 1e6);
    }
}
