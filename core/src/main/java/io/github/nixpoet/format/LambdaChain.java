package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.With;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A function whose body is a function, and so on, looked through once from its end. */
final class LambdaChain {

    private final List<Lambda> links = new ArrayList<>();
    private final Expression body;
    /** The links that may start on the line of what they belong to and go on below. */
    private final BitSet absorbable = new BitSet();

    LambdaChain(Lambda first, TokenFeed feed) {
        Expression rest = first;
        while (rest instanceof Lambda lambda) {
            links.add(lambda);
            rest = lambda.body();
        }
        body = rest;
        boolean behind = Shapes.isAbsorbableTerm(body);
        boolean with = body instanceof With scope && Shapes.isAbsorbableTerm(scope.body());
        for (int i = links.size() - 1; i >= 0; i--) {
            boolean plain =
                    isPlain(i) && !feed.startsLine(Edges.first(links.get(i).body()));
            behind = isNamed(i) ? behind : plain && (behind || with && i == links.size() - 1);
            absorbable.set(i, behind);
        }
    }

    int size() {
        return links.size();
    }

    Lambda link(int index) {
        return links.get(index);
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
    boolean isPlain(int index) {
        return links.get(index).parameter() instanceof Formals formals && LambdaPrinter.isShort(formals);
    }

    /** Whether a link, or the body behind the last one, may start on the line of what it belongs to and go on below. */
    boolean isAbsorbable(int index) {
        if (isLink(index)) {
            return absorbable.get(index);
        }
        return Shapes.isAbsorbableTerm(body) || body instanceof With with && Shapes.isAbsorbableTerm(with.body());
    }
}
