package io.github.nixpoet.dsltest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.test.VmTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonTest {

    private static final int BATCH = 500;
    private static final String PIECES = "\"'\\\n\r\t{}$%a é\u0001\u007f\u0085";

    /** Stands for the test driver and prints the code points of what each command is. */
    private static final String DRIVER = """
            import sys
            class Machine:
                def succeed(self, command):
                    print(" ".join(str(ord(c)) for c in command))
            machine = Machine()
            exec(compile(open(sys.argv[1], encoding="utf-8", newline="").read(), "script", "exec"))
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void pythonReadsTheCommands() throws IOException, InterruptedException {
        Random random = new Random();
        List<String> commands =
                IntStream.range(0, BATCH).mapToObj(i -> draw(random)).toList();
        VmTest test = VmTest.builder("t")
                .node("machine", NixosModule.builder().build())
                .script(script -> commands.forEach(script.machine("machine")::succeed))
                .build();
        assertThat(test.script().lines()).hasSize(BATCH);
        assumeTrue(hasPython(), "no python3 on PATH");

        Path driver = Files.writeString(folder.resolve("driver.py"), DRIVER);
        Path script = Files.writeString(folder.resolve("script.py"), test.script());
        Process python = new ProcessBuilder("python3", driver.toString(), script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertThat(python.waitFor()).isZero();
        assertThat(output.lines())
                .containsExactlyElementsOf(commands.stream()
                        .map(command ->
                                command.codePoints().mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                        .toList());
    }

    private static String draw(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.valueOf(PIECES.charAt(random.nextInt(PIECES.length()))))
                .collect(Collectors.joining());
    }

    private static boolean hasPython() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "python3")));
    }
}
