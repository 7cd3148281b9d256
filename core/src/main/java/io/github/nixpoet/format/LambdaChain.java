package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A function whose body is a function, and so on, looked through once from its end. */
final class LambdaChain {

    private final List<Lambda> links = new ArrayList<>();
    /** Where each link starts, and the body behind the last. */
    private final List<Integer> starts = new ArrayList<>();

    private final Expression body;
    /** The links, and the body, that may start on the line of what they belong to and go on below. */
    private final BitSet absorbable = new BitSet();
    /** The links with formals that may stand on one line. */
    private final BitSet shortFormals = new BitSet();

    LambdaChain(Lambda first, int at, Shapes shapes, CommentedTokens tokens) {
        Expression rest = first;
        int start = at;
        while (rest instanceof Lambda lambda) {
            links.add(lambda);
            starts.add(start);
            start = behind(lambda.parameter(), start, tokens) + 1;
            rest = lambda.body();
        }
        body = rest;
        starts.add(start);
        boolean behind = shapes.isAbsorbable(body, start);
        absorbable.set(size(), behind);
        for (int i = size() - 1; i >= 0; i--) {
            if (isNamed(i)) {
                behind = behind && (isLink(i + 1) || Shapes.isTerm(body));
            } else {
                boolean isShort =
                        links.get(i).parameter() instanceof Formals formals && shapes.isShort(formals, starts.get(i));
                shortFormals.set(i, isShort);
                behind = isShort && behind && tokens.isQuiet(starts.get(i)) && !tokens.startsLine(starts.get(i + 1));
            }
            absorbable.set(i, behind);
        }
    }

    /** The colon behind a parameter. */
    private static int behind(Parameter parameter, int at, CommentedTokens tokens) {
        if (parameter instanceof NameParameter) {
            return at + 1;
        }
        if (parameter instanceof Formals) {
            return tokens.partner(at) + 1;
        }
        return parameter instanceof FormalsAfterName ? tokens.partner(at + 2) + 1 : tokens.partner(at) + 3;
    }

    int size() {
        return links.size();
    }

    Lambda link(int index) {
        return links.get(index);
    }

    /** Where a link starts, or the body behind the last. */
    int start(int index) {
        return starts.get(index);
    }

    /** What the last function returns. */
    Expression body() {
        return body;
    }

    boolean isLink(int index) {
        return index < links.size();
    }

    /** Whether the parameter of a link is a name; there is none behind the last link. */
    boolean isNamed(int index) {
        return isLink(index) && links.get(index).parameter() instanceof NameParameter;
    }

    /** Whether the parameter of a link is formals that may stand on one line. */
    boolean isShort(int index) {
        return shortFormals.get(index);
    }

    /** Whether a link, or the body behind the last one, may start on the line of what it belongs to and go on below. */
    boolean isAbsorbable(int index) {
        return absorbable.get(index);
    }
}
