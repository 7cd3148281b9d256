package io.github.nixpoet.dsltest;

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

/** The nixpkgs that NIX_PATH names. */
final class LaidOutNixpkgs {

    private static final String ENTRY = "nixpkgs=";
    private static final int SAMPLE = 300;

    private LaidOutNixpkgs() {}

    static Optional<Path> folder(String who) {
        String entries = Optional.ofNullable(System.getenv("NIX_PATH")).orElse("");
        Optional<Path> folder = Arrays.stream(entries.split(File.pathSeparator))
                .filter(entry -> entry.startsWith(ENTRY))
                .map(entry -> Path.of(entry.substring(ENTRY.length())))
                .filter(Files::isDirectory)
                .findFirst();
        if (folder.isEmpty()) {
            System.out.println(who + " skipped: no folder of nixpkgs in NIX_PATH");
        }
        return folder;
    }

    /** All Nix files below {@code nixos} with {@code -Dnixpoet.full=true}, else some, others in each run. */
    static List<Path> nixosFiles(Path nixpkgs) throws IOException {
        try (Stream<Path> files = Files.walk(nixpkgs.toRealPath().resolve("nixos"))) {
            List<Path> all =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".nix") && Files.isRegularFile(file))
                            .sorted()
                            .toList());
            if (!Boolean.getBoolean("nixpoet.full")) {
                Collections.shuffle(all, new Random());
                return List.copyOf(all.subList(0, Math.min(SAMPLE, all.size())));
            }
            return List.copyOf(all);
        }
    }
}
