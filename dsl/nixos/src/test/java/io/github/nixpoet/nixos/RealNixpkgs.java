package io.github.nixpoet.nixos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The nixpkgs that NIX_PATH names, and the Nix on PATH that evaluates it. */
final class RealNixpkgs {

    private static final String ENTRY = "nixpkgs=";

    private final Path folder;

    private RealNixpkgs(Path folder) {
        this.folder = folder;
    }

    static Optional<RealNixpkgs> find(String who) {
        String entries = Optional.ofNullable(System.getenv("NIX_PATH")).orElse("");
        Optional<RealNixpkgs> found = Arrays.stream(entries.split(File.pathSeparator))
                .filter(entry -> entry.startsWith(ENTRY))
                .map(entry -> Path.of(entry.substring(ENTRY.length())))
                .filter(Files::isDirectory)
                .findFirst()
                .map(RealNixpkgs::new);
        if (found.isEmpty()) {
            System.out.println(who + " skipped: no folder of nixpkgs in NIX_PATH");
        }
        return found;
    }

    Path folder() {
        return folder;
    }

    /** What an expression evaluates to. */
    byte[] json(String expression, List<String> arguments) {
        try {
            Path file = Files.createTempFile("nixpoet", ".nix");
            Path errors = Files.createTempFile("nixpoet", ".err");
            try {
                Files.writeString(file, expression);
                List<String> command =
                        new ArrayList<>(List.of("nix-instantiate", "--eval", "--strict", "--json", file.toString()));
                command.addAll(arguments);
                ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
                builder.environment().put("NIX_REMOTE", "local");
                // Nix 2.8 dies in its collector on a whole nixpkgs.
                builder.environment().put("GC_DONT_GC", "1");
                Process process = builder.start();
                process.getOutputStream().close();
                byte[] json = process.getInputStream().readAllBytes();
                if (process.waitFor() != 0) {
                    throw new AssertionError(Files.readString(errors));
                }
                return json;
            } finally {
                Files.delete(file);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
