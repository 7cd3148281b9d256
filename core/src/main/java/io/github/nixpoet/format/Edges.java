package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** The tokens at the edges of a node. */
final class Edges {

    private Edges() {}

    static Token first(SyntaxElement element) {
        SyntaxElement inner = element;
        while (inner instanceof Node node) {
            List<SyntaxElement> children = new ArrayList<>();
            node.forEachChild(children::add);
            inner = children.get(0);
        }
        return (Token) inner;
    }
}
