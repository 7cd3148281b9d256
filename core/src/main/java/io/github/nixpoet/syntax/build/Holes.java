package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Interpolations, alone and between texts. */
final class Holes {

    private Holes() {}

    static Interpolation hole(Expression expression) {
        return new Interpolation(Token.of(TokenKind.INTERPOLATION_OPEN), expression, Token.of(TokenKind.RIGHT_BRACE));
    }

    static void check(List<String> fragments, List<? extends Expression> holes) {
        if (fragments.size() != holes.size() + 1) {
            throw new IllegalArgumentException(
                    holes.size() + " holes stand between as many fragments and one, not " + fragments.size());
        }
    }

    /** The parts of a string or path: raw texts with the holes between them, empty texts left out. */
    static List<StringPart> between(TokenKind kind, List<String> raw, List<? extends Expression> holes) {
        List<StringPart> parts = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isEmpty()) {
                parts.add(new TextPart(Token.of(kind, raw.get(i))));
            }
            if (i < holes.size()) {
                parts.add(hole(holes.get(i)));
            }
        }
        return parts;
    }
}
