package io.github.nixpoet.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.Json;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.testing.Soup;
import io.github.nixpoet.testing.Spaced;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;

/** What Java means by a text is what Nix makes of it, in every kind of literal: a few thousand times, or {@code -Dnixpoet.full}, 100,000 times. */
class ManyStringsTest {

    private static final int CASES = Boolean.getBoolean("nixpoet.full") ? 100_000 : 8_000;
    private static final int BATCH = 4_000;

    private enum Kind {
        STRING,
        INDENTED,
        NAME,
        PATH
    }

    @Example
    void nixSeesWhatJavaMeans() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Optional<RealNix> nix = RealNix.find("nixSeesWhatJavaMeans");
        for (int done = 0; done < CASES; done += BATCH) {
            List<String> written = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (String text : Batch.of(BATCH, Soup.strings())) {
                Kind kind = Kind.values()[written.size() % Kind.values().length];
                String value = kind == Kind.PATH ? "/" + text.replace('/', '_') + "x" : text;
                written.add(write(kind, value));
                wanted.add(Json.string(value));
                counts.merge(kind, 1, Integer::sum);
            }
            nix.ifPresent(real -> assertThat(real.differing(written, wanted))
                    .map(written::get)
                    .isEmpty());
        }
        assertThat(counts.values()).hasSize(Kind.values().length).containsOnly(CASES / Kind.values().length);
    }

    private static String write(Kind kind, String text) {
        return switch (kind) {
            case STRING -> Spaced.print(Literals.string(text));
            case INDENTED -> Spaced.print(Literals.indented(text));
            case NAME -> "builtins.head (builtins.attrNames " + named(text) + ")";
            case PATH -> "toString (" + Spaced.print(Literals.path(text)) + ")";
        };
    }

    private static String named(String name) {
        Expression set = Attributes.set(Attributes.binding(name, Numbers.integer(1)));
        return Spaced.print(set);
    }
}
