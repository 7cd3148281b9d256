package io.github.nixpoet.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The nixpkgs that NIX_PATH names, as a heap of real files. */
public final class Nixpkgs {

    private static final String ENTRY = "nixpkgs=";

    private Nixpkgs() {}

    /**
     * Some of its files, others in each run.
     *
     * @param who names the test in the line that is printed when there is no nixpkgs
     * @param size how many at most
     * @return files of Nix; none without a nixpkgs in a folder
     * @throws IOException if the folder can't be read
     */
    public static List<Path> sample(String who, int size) throws IOException {
        String entries = Optional.ofNullable(System.getenv("NIX_PATH")).orElse("");
        Optional<Path> folder = Arrays.stream(entries.split(File.pathSeparator))
                .filter(entry -> entry.startsWith(ENTRY))
                .map(entry -> Path.of(entry.substring(ENTRY.length())))
                .filter(Files::isDirectory)
                .findFirst();
        if (folder.isEmpty()) {
            System.out.println(who + " skipped: no folder of nixpkgs in NIX_PATH");
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.get().toRealPath())) {
            List<Path> all = new ArrayList<>(sorted(files));
            Collections.shuffle(all, new Random());
            return List.copyOf(all.subList(0, Math.min(size, all.size())));
        }
    }

    /**
     * The files of Nix among others.
     *
     * @param files any files
     * @return those that end in .nix, in order
     */
    public static List<Path> sorted(Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith(".nix") && Files.isRegularFile(file))
                .sorted()
                .toList();
    }
}
