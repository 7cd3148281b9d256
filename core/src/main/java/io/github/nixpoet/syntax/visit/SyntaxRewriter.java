package io.github.nixpoet.syntax.visit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a changed copy of a tree, from the leaves up. What does not change stays the same object, up to the root.
 *
 * <p>Example: {@code SyntaxRewriter.expressions(file, e -> e instanceof Identifier i && i.name().equals("a") ? b : e)}.
 */
public final class SyntaxRewriter {

    private SyntaxRewriter() {}

    /**
     * Changes expressions.
     *
     * @param file the tree
     * @param change called for each expression once those below it are changed; returns it as it is to leave it
     * @return the changed tree, or the same object if nothing changed
     * @throws IllegalArgumentException if a new expression does not fit where the old one stood
     */
    public static SourceFile expressions(SourceFile file, UnaryOperator<Expression> change) {
        return (SourceFile) elements(file, onExpressions(change));
    }

    /**
     * Changes expressions.
     *
     * @param expression the tree
     * @param change called for each expression once those below it are changed; returns it as it is to leave it
     * @return the changed tree, or the same object if nothing changed
     * @throws IllegalArgumentException if a new expression does not fit where the old one stood
     */
    public static Expression expressions(Expression expression, UnaryOperator<Expression> change) {
        return (Expression) elements(expression, onExpressions(change));
    }

    /**
     * Changes tokens.
     *
     * @param node the tree
     * @param change called for each token; returns it as it is to leave it
     * @param <N> the kind of root
     * @return the changed tree, or the same object if nothing changed
     * @throws IllegalArgumentException if a new token does not fit where the old one stood
     */
    @SuppressWarnings("unchecked") // A node of other tokens is of the same kind.
    public static <N extends Node> N tokens(N node, UnaryOperator<Token> change) {
        return (N) elements(node, element -> element instanceof Token token ? change.apply(token) : element);
    }

    /**
     * Changes nodes and tokens.
     *
     * @param root the tree
     * @param change called for each element once those below it are changed; returns it as it is to leave it
     * @return the changed tree, or the same object if nothing changed
     * @throws IllegalArgumentException if a new element does not fit where the old one stood
     */
    public static SyntaxElement elements(SyntaxElement root, UnaryOperator<SyntaxElement> change) {
        Deque<Frame> open = new ArrayDeque<>();
        SyntaxElement done = descend(root, open, change);
        while (!open.isEmpty()) {
            Frame frame = open.peek();
            if (done != null) {
                frame.accept(done);
                done = null;
            }
            if (frame.hasNext()) {
                done = descend(frame.next(), open, change);
            } else {
                open.pop();
                done = change.apply(frame.node());
            }
        }
        return done == null ? root : done;
    }

    /** A token is done at once; a node waits on the stack for its children. */
    private static @Nullable SyntaxElement descend(
            SyntaxElement element, Deque<Frame> open, UnaryOperator<SyntaxElement> change) {
        if (element instanceof Node node) {
            open.push(new Frame(node));
            return null;
        }
        return change.apply(element);
    }

    private static UnaryOperator<SyntaxElement> onExpressions(UnaryOperator<Expression> change) {
        return element -> element instanceof Expression expression ? change.apply(expression) : element;
    }

    /** A node whose children are being changed. */
    private static final class Frame {

        private final Node node;
        private final List<SyntaxElement> children = new ArrayList<>();
        private int at;
        private boolean changed;

        Frame(Node node) {
            this.node = node;
            node.forEachChild(children::add);
        }

        boolean hasNext() {
            return at < children.size();
        }

        SyntaxElement next() {
            return children.get(at);
        }

        @SuppressWarnings("ReferenceEquality") // The same object means unchanged.
        void accept(SyntaxElement child) {
            changed |= child != children.get(at);
            children.set(at++, child);
        }

        Node node() {
            return changed ? node.withChildren(children) : node;
        }
    }
}
