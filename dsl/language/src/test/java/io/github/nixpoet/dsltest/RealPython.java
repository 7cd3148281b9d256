package io.github.nixpoet.dsltest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The python3 on PATH. */
final class RealPython {

    private RealPython() {}

    /** Whether there is one; the line that is printed without names the test. */
    static boolean isThere(String who) {
        boolean found = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "python3")));
        if (!found) {
            System.out.println(who + " skipped: no python3 on PATH");
        }
        return found;
    }

    /** What a program prints for a script, whose file it is given. */
    static String run(Path folder, String script, String... program) {
        try {
            Path file = Files.writeString(folder.resolve("script.py"), script);
            List<String> command = new ArrayList<>(List.of("python3"));
            command.addAll(Arrays.asList(program));
            command.add(file.toString());
            Process python =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(python.getInputStream().readAllBytes(), UTF_8);
            if (python.waitFor() != 0) {
                throw new AssertionError(output + "\n" + script);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
