package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.SelectionDefault;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Selections. The default of one is the next node of its sequence, so that {@code a.b or a.b or …} needs no recursion. */
final class Selections {

    /** A selection whose default is the next one of its sequence. */
    private record PendingDefault(Expression subject, Token dot, AttributePath path, int or) {}

    private final Lexed source;
    private final NodeStack nodes;

    Selections(Lexed source, NodeStack nodes) {
        this.source = source;
        this.nodes = nodes;
    }

    void selection(int dot) {
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new Selection(nodes.popExpression(), source.fixed(dot), path, Optional.empty()));
    }

    void withDefault(int dot, int or) {
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new PendingDefault(nodes.popExpression(), source.fixed(dot), path, or));
    }

    static boolean isPending(Object node) {
        return node instanceof PendingDefault;
    }

    /** Gives each selection of a sequence that waits for its default the node behind it, from the right. */
    void complete(int mark) {
        boolean pending = false;
        for (int i = mark; i < nodes.size() && !pending; i++) {
            pending = isPending(nodes.get(i));
        }
        if (!pending) {
            return;
        }
        if (nodes.peek() instanceof PendingDefault open) {
            throw new SyntaxFailure(open.or + 1);
        }
        List<Object> sequence = new ArrayList<>();
        Expression last = null;
        for (int i = nodes.size() - 1; i >= mark; i--) {
            if (nodes.get(i) instanceof PendingDefault open) {
                Expression value = (Expression) sequence.remove(sequence.size() - 1);
                last = new Selection(
                        open.subject,
                        open.dot,
                        open.path,
                        Optional.of(new SelectionDefault(source.fixed(open.or), value)));
            } else {
                last = (Expression) nodes.get(i);
            }
            sequence.add(last);
        }
        nodes.cutTo(mark);
        for (int i = sequence.size() - 1; i >= 0; i--) {
            nodes.push(sequence.get(i));
        }
    }
}
