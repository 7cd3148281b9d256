package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that paths on a command line mean. */
final class NixFiles {

    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private NixFiles() {}

    /** Whether a path on the command line means the standard input. */
    static boolean isStandardInput(Path path) {
        return path.toString().equals("-");
    }

    /** A file is itself, whatever its name; a folder is all below it that ends in {@code .nix} and is no link, in order. */
    static NixFiles of(List<Path> paths) {
        NixFiles found = new NixFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.walk(path);
            } else {
                found.add(path);
            }
        }
        return found;
    }

    List<Path> files() {
        return files;
    }

    /** Folders that can't be looked into. */
    List<String> faults() {
        return faults;
    }

    /** Named twice, as by {@code . ./a.nix}, a file is there once. */
    private void add(Path file) {
        if (seen.add(file.toAbsolutePath().normalize())) {
            files.add(file);
        }
    }

    private void walk(Path folder) {
        // A link that is named is followed, those below it are not.
        Path root = Files.isSymbolicLink(folder) ? folder.resolve(".") : folder;
        List<Path> below = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.toString().endsWith(".nix")) {
                        below.add(root.equals(folder) ? file : folder.resolve(root.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    faults.add(Failures.text(file, e));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                    if (e != null) {
                        faults.add(Failures.text(visited, e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            faults.add(Failures.text(folder, e));
        }
        Collections.sort(below);
        below.forEach(this::add);
    }
}
