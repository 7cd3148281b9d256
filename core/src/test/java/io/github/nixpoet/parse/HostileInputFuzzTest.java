package io.github.nixpoet.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nixpoet.testing.Hostile;
import io.github.nixpoet.testing.Nixpkgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes at all, read, printed and formatted. An ordinary run takes the seeds; with {@code JAZZER_FUZZ=1} in the environment Jazzer goes
 * on from them and looks for what breaks.
 */
class HostileInputFuzzTest {

    static Stream<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : Nixpkgs.sorted(files)) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        Stream.of(Traps.ACCEPTED, Traps.ACCEPTED_BY_NEWER_NIX, Traps.REFUSED)
                .flatMap(List::stream)
                .map(text -> text.getBytes(UTF_8))
                .forEach(seeds::add);
        return seeds.stream();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void anyBytes(byte[] bytes) {
        Hostile.format(bytes);
    }
}
