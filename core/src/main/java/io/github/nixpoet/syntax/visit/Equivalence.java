package io.github.nixpoet.syntax.visit;

import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Equality of trees without regard to trivia. */
public final class Equivalence {

    private Equivalence() {}

    /**
     * Whether two trees have the same nodes and tokens.
     *
     * @param one a tree
     * @param other another
     * @return true if they differ in blank space and comments at most
     */
    public static boolean equivalent(SyntaxElement one, SyntaxElement other) {
        Deque<SyntaxElement> left = new ArrayDeque<>();
        Deque<SyntaxElement> right = new ArrayDeque<>();
        left.push(one);
        right.push(other);
        while (!left.isEmpty()) {
            SyntaxElement a = left.pop();
            SyntaxElement b = right.pop();
            if (a == b) {
                continue;
            }
            if (a instanceof Token x && b instanceof Token y) {
                if (x.kind() != y.kind() || !x.text().equals(y.text())) {
                    return false;
                }
            } else if (a.getClass() != b.getClass() || push((Node) a, left) != push((Node) b, right)) {
                return false;
            }
        }
        return true;
    }

    private static int push(Node node, Deque<SyntaxElement> stack) {
        List<SyntaxElement> children = new ArrayList<>();
        node.forEachChild(children::add);
        children.forEach(stack::push);
        return children.size();
    }
}
