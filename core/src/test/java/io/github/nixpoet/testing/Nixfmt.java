package io.github.nixpoet.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The nixfmt that the property {@code nixfmt} names, or the one on PATH. */
public final class Nixfmt {

    private final String program;

    private Nixfmt(String program) {
        this.program = program;
    }

    /**
     * The nixfmt of this machine.
     *
     * @param who names the test in the line that is printed when there is none
     * @return the nixfmt, empty without one
     */
    public static Optional<Nixfmt> find(String who) {
        String named = System.getProperty("nixfmt", "");
        if (!named.isEmpty()) {
            return Optional.of(new Nixfmt(named));
        }
        boolean found = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nixfmt")));
        if (!found) {
            System.out.println(who + " skipped: no nixfmt on PATH, nor in the property nixfmt");
            return Optional.empty();
        }
        return Optional.of(new Nixfmt("nixfmt"));
    }

    /**
     * Formats texts in one run.
     *
     * @param sources texts that nixfmt can read
     * @return as many texts
     */
    public List<String> format(List<String> sources) {
        return format(sources, List.of());
    }

    /**
     * Formats texts in one run.
     *
     * @param sources texts that nixfmt can read
     * @param flags of its command line
     * @return as many texts
     */
    public List<String> format(List<String> sources, List<String> flags) {
        try {
            Path folder = Files.createTempDirectory("nixpoet");
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                files.add(Files.writeString(folder.resolve(i + ".nix"), sources.get(i)));
            }
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(flags);
            files.forEach(file -> command.add(file.toString()));
            Path errors = folder.resolve("errors");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(errors.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError(Files.readString(errors));
            }
            List<String> results = new ArrayList<>();
            for (Path file : files) {
                results.add(Files.readString(file));
                Files.delete(file);
            }
            Files.delete(errors);
            Files.delete(folder);
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
