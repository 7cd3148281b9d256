package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void aPathIsItsNames() {
        Path folder = Path.of("/a/bc").toAbsolutePath();

        assertThat(Digest.of(folder).with("d.nix", 0)).isEqualTo(Digest.of(folder.resolve("d.nix")));
        assertThat(Digest.of(folder).with("/a/bc/d.nix", 6)).isEqualTo(Digest.of(folder.resolve("d.nix")));
        assertThat(Digest.of(Path.of("/ab/c").toAbsolutePath())).isNotEqualTo(Digest.of(folder));
    }

    /** Each half alone tells a million similar things apart: 64 bits that are mixed well have no two alike among so few. */
    @Test
    void eachHalfTellsThingsApart() {
        Set<Long> halves = new HashSet<>();
        for (int a = 0; a < 1_000; a++) {
            for (int b = 0; b < 1_000; b++) {
                Digest digest = Digest.NONE.with(a).with(b);
                halves.add(digest.high());
                halves.add(digest.low());
            }
        }

        assertThat(halves).hasSize(2_000_000);
    }

    /** The places of a set are the last bits. */
    @Test
    void similarThingsAreFarApart() {
        Set<Long> places = new HashSet<>();
        for (int i = 0; i < 1 << 16; i++) {
            places.add(Digest.NONE.with(i << 12).with("default.nix", 0).low() & 0xFFFF);
        }

        // By chance 63 of 100 are taken.
        assertThat(places).hasSizeBetween(40_000, 43_000);
    }
}
