package io.github.nixpoet.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.testing.Hostile;
import io.github.nixpoet.testing.Nixpkgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file may end anywhere, in the middle of a character too. */
class PrefixTest {

    private static final int FILES = 200;
    private static final int LONGEST = 6_000;

    @Test
    void everyPrefixOfOurFiles() throws IOException {
        List<byte[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : Nixpkgs.sorted(files)) {
                texts.add(Files.readAllBytes(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(5);
        Stream.of(Traps.ACCEPTED, Traps.ACCEPTED_BY_NEWER_NIX, Traps.REFUSED)
                .flatMap(List::stream)
                .map(text -> text.getBytes(UTF_8))
                .forEach(texts::add);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(FILES);
        texts.forEach(PrefixTest::check);
    }

    @Test
    void everyPrefixOfRealFiles() throws IOException {
        int checked = 0;
        List<Path> files = Nixpkgs.sample("PrefixTest", 4 * FILES);
        for (Path file : files) {
            byte[] text = Files.readAllBytes(file);
            if (text.length <= LONGEST && checked < FILES) {
                check(text);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(files.isEmpty() ? 0 : FILES);
    }

    private static void check(byte[] text) {
        int whole = 0;
        for (int end = 0; end <= text.length; end++) {
            Hostile.parse(Arrays.copyOf(text, end));
            whole++;
        }
        assertThat(whole).isEqualTo(text.length + 1);
    }
}
