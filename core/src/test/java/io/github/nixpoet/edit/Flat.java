package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The leaves of a file of numbers and lists, read without the search. */
final class Flat {

    private Flat() {}

    static Map<List<String>, String> of(NixDocument document) {
        Map<List<String>, String> leaves = new HashMap<>();
        add(document.file().expression(), List.of(), leaves);
        return leaves;
    }

    private static void add(Expression value, List<String> path, Map<List<String>, String> leaves) {
        if (value instanceof AttributeSet set) {
            set.bindings().forEach(binding -> {
                AttributeBinding attribute = (AttributeBinding) binding;
                List<String> below = new ArrayList<>(path);
                attribute
                        .path()
                        .names()
                        .forEach(name -> below.add(
                                name instanceof Identifier identifier
                                        ? identifier.name()
                                        : NixStrings.value(
                                                ((StringLiteral) name).token().text())));
                add(attribute.value(), below, leaves);
            });
        } else if (value instanceof Lambda lambda) {
            add(lambda.body(), path, leaves);
        } else if (value instanceof With with) {
            add(with.body(), path, leaves);
        } else if (value instanceof Let let) {
            add(let.body(), path, leaves);
        } else if (value instanceof Assert check) {
            add(check.body(), path, leaves);
        } else if (value instanceof Parenthesized parenthesized) {
            add(parenthesized.inner(), path, leaves);
        } else if (value instanceof ListExpression list) {
            List<String> elements = list.elements().stream()
                    .map(element -> ((IntegerLiteral) element).token().text())
                    .toList();
            leaves.put(path, elements.toString());
        } else {
            leaves.put(path, ((IntegerLiteral) value).token().text());
        }
    }
}
