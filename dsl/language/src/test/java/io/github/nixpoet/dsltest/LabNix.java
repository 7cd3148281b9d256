package io.github.nixpoet.dsltest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The Nix on PATH with the nixpkgs of NIX_PATH. */
final class LabNix {

    private LabNix() {}

    /** Whether there are both; the line that is printed without names the test. */
    static boolean isThere(String who) {
        return LaidOutNixpkgs.folder(who).isPresent() && isOnPath(who);
    }

    /** Whether there is a Nix; the line that is printed without names the test. */
    static boolean isOnPath(String who) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        boolean found = Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nix-instantiate")));
        if (!found) {
            System.out.println(who + " skipped: no nix-instantiate on PATH");
        }
        return found;
    }

    /** What a command prints that runs in a folder. */
    static String run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError(output);
        }
        return output;
    }

    /** The JSON of what a file evaluates to. */
    static String json(Path file) {
        try {
            Path errors = Files.createTempFile("nixpoet", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(
                                "nix-instantiate", "--eval", "--strict", "--json", file.toString())
                        .redirectError(errors.toFile());
                builder.environment().put("NIX_REMOTE", "local");
                builder.environment().put("NIX_CONFIG", "experimental-features = flakes nix-command");
                // Nix 2.8 dies in its collector on a whole nixpkgs.
                builder.environment().put("GC_DONT_GC", "1");
                Process nix = builder.start();
                nix.getOutputStream().close();
                String json = new String(nix.getInputStream().readAllBytes(), UTF_8);
                if (nix.waitFor() != 0) {
                    throw new AssertionError(Files.readString(errors));
                }
                return json;
            } finally {
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
