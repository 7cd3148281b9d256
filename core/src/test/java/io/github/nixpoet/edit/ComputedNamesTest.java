package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names written with a variable, wherever that is bound: what a document says of a path, Nix says too. */
class ComputedNamesTest {

    private static final List<String> SPELLINGS = List.of("a", "b", "${v}", "\"${v}\"", "\"x${v}\"", "${(\"b\")}");
    private static final List<String> NAMES = List.of("a", "b", "c", "xa", "xb", "xc");

    private int found;

    @Test
    void nixFindsWhatTheDocumentFinds() {
        Optional<RealNix> nix = RealNix.find("ComputedNamesTest");
        Random random = new Random();
        List<String> expressions = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < (nix.isPresent() ? 900 : 0); i++) {
            String text = "let v = \"c\"; in " + expression(random, 4);
            ask(NixDocument.parse(text), List.of(), expressions, wanted);
        }
        nix.ifPresent(real -> {
            assertThat(real.differing(expressions, wanted))
                    .extracting(expressions::get)
                    .isEmpty();
            // Of so many random ones it is some 150.
            assertThat(found).isGreaterThan(75);
        });
    }

    private static String expression(Random random, int depth) {
        if (depth == 0) {
            return String.valueOf(random.nextInt(100));
        }
        String inner = expression(random, depth - 1);
        String name = SPELLINGS.get(random.nextInt(SPELLINGS.size()));
        String other = SPELLINGS.get(random.nextInt(SPELLINGS.size()));
        String value =
                List.of("\"a\"", "\"b\"", "(\"a\")", "''b''", "toString \"a\"").get(random.nextInt(5));
        return switch (random.nextInt(10)) {
            case 0 -> "let v = " + value + "; in " + inner;
            case 1 -> "with { v = \"a\"; }; " + inner;
            case 2 -> "rec { v = " + value + "; " + name + " = " + inner + "; }";
            case 3 -> "rec { v = " + value + "; " + name + "." + other + " = " + inner + "; }";
            case 4 -> "{ d = rec { v = " + value + "; }; d." + name + " = " + inner + "; }.d";
            case 5 -> "({ b = 1; } // (let v = " + value + "; in { " + name + " = " + inner + "; }))";
            case 6 -> "{ a = rec { v = " + value + "; }; a = { " + other + " = " + inner + "; }; }";
            case 7 -> "{ " + name + "." + other + " = " + inner + "; }";
            default -> "{ " + name + " = " + inner + "; }";
        };
    }

    private void ask(NixDocument document, List<String> above, List<String> expressions, List<String> wanted) {
        for (String name : NAMES) {
            List<String> names = new ArrayList<>(above);
            names.add(name);
            AttrPath path = new AttrPath(names);
            Optional<Expression> value;
            try {
                value = document.get(path);
            } catch (EditException refused) {
                continue;
            }
            if (value.isEmpty()) {
                expressions.add("(" + document.text() + ") ? " + path);
                wanted.add("false");
            } else if (value.get() instanceof AttributeSet) {
                ask(document, names, expressions, wanted);
            } else if (NixPrinter.print(value.get()).strip().matches("[0-9]+")) {
                expressions.add("(" + document.text() + ")." + path);
                wanted.add(NixPrinter.print(value.get()).strip());
                found++;
            }
        }
    }
}
