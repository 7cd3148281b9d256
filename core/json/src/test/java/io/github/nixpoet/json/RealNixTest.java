package io.github.nixpoet.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.format.NixFormatter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written means to Nix what Nix itself makes of the JSON, and Nix' JSON of it is ours. */
class RealNixTest {

    private static final String TOOL = "nix-instantiate";
    private static final int SAMPLES = 3000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] PIECES = {
        "a", "$", "{", "}", "\"", "\\", "'", "\n", "\r", "\t", " ", "\u0001", "é", "\uD83D\uDE00"
    };

    @Test
    void nixMakesTheSameOfBoth(@TempDir Path folder) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom();
        ArrayNode wanted = NODES.arrayNode();
        IntStream.range(0, SAMPLES).forEach(i -> wanted.add(draw(random, 4)));
        String nix = NixFormatter.standard().format(NixJson.write(wanted));
        assertThat(NixJson.read(NixJson.write(wanted))).isEqualTo(wanted);
        if (!isOnPath()) {
            System.out.println("RealNixTest.nixMakesTheSameOfBoth skipped: no " + TOOL + " on PATH");
            return;
        }
        Files.writeString(folder.resolve("wanted.json"), wanted.toString());
        Files.writeString(folder.resolve("written.nix"), nix);
        Path compare = Files.writeString(folder.resolve("compare.nix"), """
                let
                  wanted = builtins.fromJSON (builtins.readFile ./wanted.json);
                  written = import ./written.nix;
                  ours = i: builtins.elemAt written i == builtins.elemAt wanted i;
                  json = i: builtins.toJSON (builtins.elemAt written i) == builtins.toJSON (builtins.elemAt wanted i);
                in
                builtins.filter (i: !(ours i && json i)) (builtins.genList (i: i) (builtins.length wanted))
                """);
        ProcessBuilder builder = new ProcessBuilder(TOOL, "--eval", "--strict", "--json", compare.toString());
        builder.environment().put("NIX_REMOTE", "local");
        Path differing = folder.resolve("differing");
        Path errors = folder.resolve("errors");
        Process process = builder.redirectOutput(differing.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> told(errors)).isZero();
        assertThat(told(differing).strip()).isEqualTo("[]");
        assertThat(wanted).hasSize(SAMPLES);
    }

    private static JsonNode draw(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> NODES.numberNode(random.nextLong() >> random.nextInt(Long.SIZE));
            case 1 -> NODES.numberNode((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(60) - 30));
            case 2 -> NODES.textNode(text(random));
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.nullNode();
            case 5 -> {
                ArrayNode array = NODES.arrayNode();
                IntStream.range(0, random.nextInt(4)).forEach(i -> array.add(draw(random, depth - 1)));
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                IntStream.range(0, random.nextInt(4)).forEach(i -> object.set(text(random), draw(random, depth - 1)));
                yield object;
            }
        };
    }

    private static String text(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    private static String told(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
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
