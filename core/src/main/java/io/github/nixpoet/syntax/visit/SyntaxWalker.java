package io.github.nixpoet.syntax.visit;

import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes over a tree in the order of the source.
 *
 * <p>Example: {@code SyntaxWalker.tokens(file, token -> out.append(token.text()))}.
 */
public final class SyntaxWalker {

    private SyntaxWalker() {}

    /**
     * Hands every token below an element to an action.
     *
     * @param root where to start; a token is handed over itself
     * @param action called in the order of the source
     */
    public static void tokens(SyntaxElement root, Consumer<? super Token> action) {
        elements(root, element -> {
            if (element instanceof Token token) {
                action.accept(token);
            }
        });
    }

    /**
     * Hands an element and all below it to an action, each node before its children.
     *
     * @param root where to start
     * @param action called in the order of the source
     */
    public static void elements(SyntaxElement root, Consumer<? super SyntaxElement> action) {
        Deque<SyntaxElement> open = new ArrayDeque<>();
        List<SyntaxElement> children = new ArrayList<>();
        Consumer<SyntaxElement> collect = children::add;
        open.push(root);
        while (!open.isEmpty()) {
            SyntaxElement element = open.pop();
            action.accept(element);
            if (element instanceof Node node) {
                node.forEachChild(collect);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
                children.clear();
            }
        }
    }
}
