package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.testing.RealNix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every ordered pair of operators, grouped as the real Nix groups it. */
class PrecedenceTest {

    @Test
    void groupsEveryPairOfOperatorsAsTheRealNix() {
        RealNix.find("PrecedenceTest").ifPresent(nix -> {
            List<String> pairs = pairs(nix.hasPipes());
            List<String> flat = new ArrayList<>();
            List<String> grouped = new ArrayList<>();
            int refused = 0;
            for (String pair : pairs) {
                ParseResult result = NixParser.parse(pair);
                if (result.isSuccess()) {
                    flat.add("with { }; " + pair);
                    grouped.add("with { }; " + group(result.orThrow().expression()));
                } else {
                    assertThat(nix.accepts("with { }; " + pair)).as(pair).isFalse();
                    refused++;
                }
            }
            assertThat(nix.parse(flat)).isEqualTo(nix.parse(grouped));
            assertThat(flat.size() + refused).isEqualTo(pairs.size());
            // Two of one level that do not chain, also around a prefix: 4 + 16 + 12; and the two pipes mixed.
            assertThat(refused).isEqualTo(nix.hasPipes() ? 34 : 32);
        });
    }

    private static List<String> pairs(boolean pipes) {
        List<String> infix = Stream.concat(
                        Arrays.stream(BinaryOperator.values())
                                .map(operator -> operator.kind().text())
                                .filter(text -> pipes || !text.equals("|>") && !text.equals("<|"))
                                .map(text -> " " + text + " "),
                        Stream.of(" ? "))
                .toList();
        List<String> pairs = new ArrayList<>();
        for (String one : infix) {
            for (String other : infix) {
                pairs.add("a" + one + "b" + other + "c");
            }
            for (String prefix : List.of("!", "- ")) {
                pairs.add(prefix + "a" + one + "b");
                if (!one.equals(" ? ")) {
                    pairs.add("a" + one + prefix + "b");
                    pairs.add("a" + one + prefix + "b" + one + "c");
                    pairs.add("a" + one + prefix + "b + c");
                }
            }
        }
        return pairs;
    }

    private static String group(Expression expression) {
        if (expression instanceof BinaryOperation operation) {
            return "(" + group(operation.left()) + " " + operation.operator().text() + " " + group(operation.right())
                    + ")";
        }
        if (expression instanceof UnaryOperation operation) {
            return "(" + operation.operator().text() + group(operation.operand()) + ")";
        }
        if (expression instanceof HasAttribute has) {
            return "(" + group(has.subject()) + " ? "
                    + NixPrinter.print(has.path()).strip() + ")";
        }
        return NixPrinter.print(expression).strip();
    }
}
