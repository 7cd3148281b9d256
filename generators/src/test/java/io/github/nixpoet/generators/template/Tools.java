package io.github.nixpoet.generators.template;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The real programs that read what is written; a test is skipped with a word where one is missing. */
public final class Tools {

    record Answer(int exit, String out, String errors) {}

    private Tools() {}

    static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Skips the test where a program is missing, and says so in a line. */
    public static void need(String name) {
        String missing = "skipped: no " + name + " on PATH";
        if (find(name).isEmpty()) {
            System.out.println(missing);
            Assumptions.abort(missing);
        }
    }

    static Answer run(Path folder, String... command) {
        try {
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            Path out = Files.createTempFile(folder, "out", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .redirectOutput(out.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " did not end in two minutes");
            }
            return new Answer(process.exitValue(), Files.readString(out), Files.readString(errors));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    /** What a program printed as texts that each end with the character 0. */
    static List<String> texts(Answer answer) {
        List<String> all = new ArrayList<>(Arrays.asList(answer.out().split("\0", -1)));
        all.remove(all.size() - 1);
        return all;
    }
}
