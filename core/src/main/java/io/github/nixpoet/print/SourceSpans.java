package io.github.nixpoet.print;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where nodes stand in the text that their tree prints, which for a parsed tree is its source.
 *
 * <p>Nodes hold no position; one walk over the tree answers for any number of them.
 */
public final class SourceSpans {

    /** Stands behind a node's children on the stack. */
    private record End(Node node) {}

    private SourceSpans() {}

    /**
     * Finds nodes.
     *
     * @param root the tree
     * @param nodes what to look for, by identity
     * @return the span of each from its first token to its last, without trivia before; by identity; what is not in the tree is left
     *     out, what stands there twice has its first place
     */
    public static Map<Node, Span> find(SyntaxElement root, Collection<? extends Node> nodes) {
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(nodes);
        IdentityHashMap<Node, Span> found = new IdentityHashMap<>();
        Deque<Object> open = new ArrayDeque<>();
        List<SyntaxElement> children = new ArrayList<>();
        List<Node> starting = new ArrayList<>();
        int offset = 0;
        open.push(root);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Token token) {
                offset += token.leading().text().length();
                for (Node node : starting) {
                    found.putIfAbsent(node, new Span(offset, offset));
                }
                starting.clear();
                offset += token.text().length();
            } else if (next instanceof End end) {
                Span start = found.get(end.node());
                if (start != null && start.length() == 0) {
                    found.put(end.node(), new Span(start.start(), offset));
                }
            } else if (next instanceof Node node) {
                if (wanted.contains(node) && !found.containsKey(node)) {
                    starting.add(node);
                    open.push(new End(node));
                }
                node.forEachChild(children::add);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
                children.clear();
            }
        }
        return found;
    }
}
