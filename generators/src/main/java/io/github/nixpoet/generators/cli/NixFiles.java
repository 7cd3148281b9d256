package io.github.nixpoet.generators.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The files that paths on a command line mean: a file is itself, whatever its name; a folder is all below it that ends in {@code .nix}
 * and is no link, name by name. Each is told as soon as it is found, so that work on the first goes on while others are looked for.
 */
final class NixFiles {

    private final Set<Path> seen = new HashSet<>();
    private final boolean once;
    private final Consumer<Found> files;
    private final Consumer<String> faults;
    private final long start = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

    private NixFiles(boolean once, Consumer<Found> files, Consumer<String> faults) {
        this.once = once;
        this.files = files;
        this.faults = faults;
    }

    /** Whether a path on the command line means the standard input. */
    static boolean isStandardInput(Path path) {
        return path.toString().equals("-");
    }

    /**
     * Looks for them.
     *
     * @param paths what is named
     * @param files told of each file
     * @param faults told of each folder that can't be looked into
     */
    static void find(List<Path> paths, Consumer<Found> files, Consumer<String> faults) {
        NixFiles found = new NixFiles(paths.size() == 1, files, faults);
        paths.forEach(found::named);
    }

    /** A link that is named is followed. What is wrong with a file is told by whoever works on it. */
    private void named(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        BasicFileAttributes attributes;
        try {
            attributes = attributes(path);
        } catch (IOException e) {
            add(Found.unknown(path));
            return;
        }
        if (attributes.isDirectory() || attributes.isSymbolicLink() && Files.isDirectory(path)) {
            walk(path, Digest.of(whole));
        } else {
            add(attributes.isRegularFile() ? Found.of(path, Digest.of(whole), attributes, start) : Found.unknown(path));
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Named twice, as by {@code . ./a.nix}, a file is there once. */
    private void add(Found file) {
        if (once || seen.add(file.path().toAbsolutePath().normalize())) {
            files.accept(file);
        }
    }

    private void walk(Path folder, Digest place) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            faults.accept(Failures.text(folder, new IOException(e.getMessage(), e)));
        } catch (IOException e) {
            faults.accept(Failures.text(folder, e));
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            visit(entry, place);
        }
    }

    /** A link below a folder is not followed. */
    private void visit(Path entry, Digest folder) {
        try {
            BasicFileAttributes attributes = attributes(entry);
            String text = entry.toString();
            if (attributes.isDirectory()) {
                walk(entry, inside(folder, text));
            } else if (attributes.isRegularFile() && text.endsWith(".nix")) {
                add(Found.of(entry, inside(folder, text), attributes, start));
            }
        } catch (IOException e) {
            faults.accept(Failures.text(entry, e));
        }
    }

    /** The digest of a path by that of its folder. */
    private static Digest inside(Digest folder, String path) {
        return folder.with(path, path.lastIndexOf(File.separatorChar) + 1);
    }
}
