package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * A string as text and holes in turn.
 *
 * @param fragments the texts, one more than there are holes
 * @param holes the expressions between them
 */
record StringPieces(List<String> fragments, List<Expression> holes) {

    static StringPieces of(Object... parts) {
        List<String> fragments = new ArrayList<>();
        List<Expression> holes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof ToNix hole) {
                fragments.add(text.toString());
                holes.add(hole.toNix().tree());
                text.setLength(0);
            } else if (part instanceof String || part instanceof Number) {
                text.append(part);
            } else {
                throw new IllegalArgumentException("part of a string is text, a number or an expression, not " + part);
            }
        }
        fragments.add(text.toString());
        return new StringPieces(fragments, holes);
    }
}
