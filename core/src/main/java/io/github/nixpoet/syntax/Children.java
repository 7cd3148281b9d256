package io.github.nixpoet.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands out a node's new children one by one, each to the place that takes its kind. */
final class Children {

    private final List<? extends SyntaxElement> elements;
    private int at;

    Children(List<? extends SyntaxElement> elements) {
        this.elements = elements;
    }

    Token token() {
        return take(Token.class);
    }

    Optional<Token> optionalToken(TokenKind kind) {
        boolean there = at < elements.size() && elements.get(at) instanceof Token token && token.is(kind);
        return there ? Optional.of(token()) : Optional.empty();
    }

    <N extends Node> N node(Class<N> type) {
        return take(type);
    }

    <N extends Node> Optional<N> optionalNode(Class<N> type) {
        return at < elements.size() && type.isInstance(elements.get(at)) ? Optional.of(take(type)) : Optional.empty();
    }

    <N extends Node> List<N> nodes(Class<N> type) {
        List<N> nodes = new ArrayList<>();
        while (at < elements.size() && type.isInstance(elements.get(at))) {
            nodes.add(take(type));
        }
        return nodes;
    }

    /** The node made of the children, once it is known that none is left over. */
    <N extends Node> N allOf(N node) {
        if (at < elements.size()) {
            throw new IllegalArgumentException("a child too many: " + elements.get(at));
        }
        return node;
    }

    private <E extends SyntaxElement> E take(Class<E> type) {
        if (at == elements.size()) {
            throw new IllegalArgumentException("a child is missing: " + type.getSimpleName());
        }
        SyntaxElement element = elements.get(at++);
        if (!type.isInstance(element)) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + element);
        }
        return type.cast(element);
    }
}
