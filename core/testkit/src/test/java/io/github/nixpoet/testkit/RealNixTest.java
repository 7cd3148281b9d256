package io.github.nixpoet.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated is Nix to Nix itself. */
class RealNixTest {

    private static final String TOOL = "nix-instantiate";
    private static final int DEPTH = 5;
    private static final int SAMPLES = 300;

    @Test
    void nixTakesWhatIsGenerated(@TempDir Path folder) throws IOException, InterruptedException {
        if (!isOnPath()) {
            System.out.println("RealNixTest.nixTakesWhatIsGenerated skipped: no " + TOOL + " on PATH");
            return;
        }
        // Nix knows the pipes from 2.24 on, and then only if told.
        Set<BinaryOperator> operators =
                EnumSet.complementOf(EnumSet.of(BinaryOperator.PIPE_INTO, BinaryOperator.PIPE_FROM));
        Generator<Expression> expressions = NixGenerators.closed(NixGenerators.expressions(DEPTH, operators));
        SplittableRandom random = new SplittableRandom();
        List<String> command = new ArrayList<>(List.of(TOOL, "--parse"));
        for (int i = 0; i < SAMPLES; i++) {
            String formatted = NixFormatter.standard().format(expressions.next(random));
            String commented =
                    NixPrinter.print(NixGenerators.sourceFiles(expressions).next(random));
            command.add(Files.writeString(folder.resolve("formatted" + i + ".nix"), formatted)
                    .toString());
            command.add(Files.writeString(folder.resolve("commented" + i + ".nix"), commented)
                    .toString());
        }
        ProcessBuilder nix = new ProcessBuilder(command);
        nix.environment().put("NIX_REMOTE", "local");
        Path errors = folder.resolve("errors");
        Process process = nix.redirectOutput(folder.resolve("trees").toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> told(errors)).isZero();
    }

    private static String told(Path errors) {
        try {
            return new String(Files.readAllBytes(errors), UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isOnPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, TOOL)));
    }
}
