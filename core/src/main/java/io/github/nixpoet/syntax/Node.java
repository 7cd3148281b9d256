package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * A part of the tree above its tokens.
 *
 * <p>Nodes are immutable and know neither position nor parent; two nodes are equal if their text is, trivia included. As with any
 * record, {@code equals}, {@code hashCode} and {@code toString} recurse; for trees of any depth there are {@link
 * io.github.nixpoet.syntax.visit.Equivalence} and the printer.
 */
public sealed interface Node extends SyntaxElement
        permits AttributeName,
                AttributePath,
                Binding,
                Expression,
                Formal,
                FormalDefault,
                Parameter,
                SelectionDefault,
                SourceFile,
                StringPart {

    /**
     * Hands each child to an action, in the order of the source.
     *
     * @param action called with nodes and tokens
     */
    void forEachChild(Consumer<? super SyntaxElement> action);

    /**
     * A node of the same kind with other children.
     *
     * @param children all of them, in the order in which {@link #forEachChild} has them
     * @return the node
     * @throws IllegalArgumentException if they do not fit this kind of node
     */
    Node withChildren(List<? extends SyntaxElement> children);
}
