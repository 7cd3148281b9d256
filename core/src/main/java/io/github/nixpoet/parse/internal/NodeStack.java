package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Expression;
import java.util.Arrays;
import java.util.List;

/** The nodes that rules have made and that no rule has taken yet. */
final class NodeStack {

    private Object[] nodes = new Object[32];
    private int size;

    int size() {
        return size;
    }

    void push(Object node) {
        if (size == nodes.length) {
            grow();
        }
        nodes[size++] = node;
    }

    /** Apart from what pushes, which compilers copy to each of its callers. */
    private void grow() {
        nodes = Arrays.copyOf(nodes, size * 2);
    }

    Object get(int index) {
        return nodes[index];
    }

    Object peek() {
        return nodes[size - 1];
    }

    Object pop() {
        return nodes[--size];
    }

    Expression popExpression() {
        return (Expression) nodes[--size];
    }

    void cutTo(int mark) {
        size = mark;
    }

    /** Takes all nodes above a mark, which are of one type as the grammar has it. */
    @SuppressWarnings("unchecked")
    <T> List<T> take(int mark) {
        int count = size - mark;
        size = mark;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of((T) nodes[mark]);
            case 2 -> List.of((T) nodes[mark], (T) nodes[mark + 1]);
            default -> (List<T>) List.of(Arrays.copyOfRange(nodes, mark, mark + count));
        };
    }

    /** Takes every second node above a mark: attribute names, or the dots between them. */
    @SuppressWarnings("unchecked")
    <T> List<T> everySecond(int mark, int first) {
        int count = (size - mark - first + 1) / 2;
        Object[] picked = new Object[count];
        for (int i = 0; i < count; i++) {
            picked[i] = nodes[mark + first + 2 * i];
        }
        return (List<T>) List.of(picked);
    }
}
