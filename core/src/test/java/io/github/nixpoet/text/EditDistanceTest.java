package io.github.nixpoet.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @Property
    void isTheSameBothWaysAndNoneToItself(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String b) {
        int distance = EditDistance.between(a, b, 8);

        assertThat(distance).isEqualTo(EditDistance.between(b, a, 8)).isLessThanOrEqualTo(8);
        assertThat(distance == 0).isEqualTo(a.equals(b));
        for (int most = 0; most < 8; most++) {
            assertThat(EditDistance.between(a, b, most)).isEqualTo(Math.min(distance, most + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pkgs, pgks, 1",
        "pkgs, pkg, 1",
        "pkgs, pkggs, 1",
        "pkgs, pags, 1",
        "pkgs, paks, 2",
        "pkgs, Pkgs, 1",
        "pkgs, gskp, 4"
    })
    void countsSlips(String a, String b, int slips) {
        assertThat(EditDistance.between(a, b, 4)).isEqualTo(slips);
    }
}
