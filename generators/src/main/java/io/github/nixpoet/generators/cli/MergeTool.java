package io.github.nixpoet.generators.cli;

import io.github.nixpoet.generators.io.FileReplacer;
import io.github.nixpoet.generators.nix.GitMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Merges as a tool of git's: base, local and remote version are laid out first, so that they differ only in what they say. What is merged
 * is laid out too and goes into the fourth file; the first three stay as they are.
 */
final class MergeTool {

    private static final int VERSIONS = 4;

    /** Lays a text out. */
    @FunctionalInterface
    interface Layouter {

        /**
         * Does it.
         *
         * @param name what messages call it
         * @throws Work.Fault if it has errors
         */
        String format(String name, byte[] bytes) throws Work.Fault;
    }

    private final Layouter layouter;

    MergeTool(Layouter layouter) {
        this.layouter = layouter;
    }

    /** Whether so many files can be merged. */
    static boolean takes(List<Path> files) {
        return files.size() == VERSIONS;
    }

    /**
     * Merges.
     *
     * @param files base, local, remote and merged version; an empty or missing base is that of a file that both sides have added
     * @throws Work.Fault if a version has errors or conflicts are left; the merged file is as it was then
     * @throws IOException if a file can't be read or written, or git can't be run
     */
    void merge(List<Path> files) throws Work.Fault, IOException {
        Path merged = files.get(3);
        if (!merged.toString().endsWith(".nix")) {
            throw new Work.Fault(merged + ": is no .nix file, and no other is merged");
        }
        FileReplacer replacer = FileReplacer.of(merged);
        Path folder = Files.createTempDirectory("nixpoet-merge");
        try {
            Path base = laidOut(files.get(0), folder.resolve("base"), true);
            Path local = laidOut(files.get(1), folder.resolve("local"), false);
            Path remote = laidOut(files.get(2), folder.resolve("remote"), false);
            GitMerge merge = GitMerge.of(base, local, remote);
            if (merge.conflicts() > 0) {
                throw new Work.Fault(merged + ": conflicts are left: " + merge.conflicts());
            }
            replacer.replace(layouter.format(merged.toString(), merge.text().getBytes(StandardCharsets.UTF_8)));
        } finally {
            delete(folder);
        }
    }

    private Path laidOut(Path file, Path copy, boolean mayBeMissing) throws Work.Fault, IOException {
        byte[] bytes = mayBeMissing && !Files.exists(file) ? new byte[0] : Files.readAllBytes(file);
        boolean nothing = mayBeMissing && bytes.length == 0;
        return Files.writeString(copy, nothing ? "" : layouter.format(file.toString(), bytes));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
