package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.Trivia;
import java.util.ArrayList;
import java.util.List;

/** The first token of a node, which has the blanks and comments before it. */
public final class FirstToken {

    private FirstToken() {}

    /**
     * What stands before a node.
     *
     * @param node the node
     * @return the blanks and comments before its first token
     */
    public static Trivia leading(Node node) {
        SyntaxElement first = node;
        while (first instanceof Node inner) {
            first = children(inner).get(0);
        }
        return ((Token) first).leading();
    }

    /**
     * The node behind other blanks and comments.
     *
     * @param node the node
     * @param leading what stands before its first token from now on
     * @param <N> the kind of node
     * @return a copy; what is behind the first token is the same
     */
    @SuppressWarnings("unchecked") // a node with other children is of the same kind
    public static <N extends Node> N withLeading(N node, Trivia leading) {
        List<SyntaxElement> children = children(node);
        SyntaxElement first = children.get(0);
        children.set(0, first instanceof Token token ? token.withLeading(leading) : withLeading((Node) first, leading));
        return (N) node.withChildren(children);
    }

    private static List<SyntaxElement> children(Node node) {
        List<SyntaxElement> children = new ArrayList<>();
        node.forEachChild(children::add);
        return children;
    }
}
