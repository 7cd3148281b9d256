package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.value.NixValues;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A value that is set is what was asked for, however much of the old one is kept. */
class SetProperties {

    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    @Property(tries = 2000)
    void theValueIsTheOneThatIsWanted(@ForAll("values") String there, @ForAll("values") String wanted) {
        Expression value =
                NixParser.parse(wanted.replaceAll("# .*", "")).orThrow().expression();
        NixDocument before = NixDocument.parse("{\n  x = " + there + ";\n}\n");

        NixDocument after = before.set("x", value);

        assertThat(after.get("x").map(NixValues::read)).contains(NixValues.read(value));
        assertThat(after.set("x", value)).isSameAs(after);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.randomValue(random -> value(random, 3, "\n    "));
    }

    private static String value(Random random, int depth, String line) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return Integer.toString(random.nextInt(4));
        }
        boolean set = random.nextBoolean();
        boolean tall = random.nextInt(3) > 0;
        StringBuilder out = new StringBuilder(set ? "{" : "[");
        for (String name : NAMES) {
            if (random.nextBoolean()) {
                out.append(tall && random.nextInt(5) == 0 ? line + "# of " + name : "");
                out.append(tall ? line : " ");
                out.append(set ? name + (random.nextInt(4) == 0 ? ".z" : "") + " = " : "");
                out.append(value(random, depth - 1, line + "  ")).append(set ? ";" : "");
                out.append(tall && random.nextInt(5) == 0 ? " # behind " + name + line : "");
            }
        }
        return out.append(tall ? line : " ").append(set ? "}" : "]").toString();
    }
}
