package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * A string as text and holes in turn.
 *
 * @param fragments the texts, one more than there are holes
 * @param values the expressions between them
 */
record StringPieces(List<String> fragments, List<NixExpr<?>> values) {

    List<Expression> holes() {
        return values.stream().<Expression>map(NixExpr::tree).toList();
    }

    NixExpr<?>[] parts() {
        return values.toArray(NixExpr[]::new);
    }

    static StringPieces of(Object... parts) {
        List<String> fragments = new ArrayList<>();
        List<NixExpr<?>> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof ToNix hole) {
                fragments.add(text.toString());
                values.add(hole.toNix());
                text.setLength(0);
            } else if (part instanceof String || part instanceof Number) {
                text.append(part);
            } else {
                throw new IllegalArgumentException("part of a string is text, a number or an expression, not " + part);
            }
        }
        fragments.add(text.toString());
        return new StringPieces(fragments, values);
    }
}
