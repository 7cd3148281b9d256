package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;

/**
 * Finds the parts of a value in its text.
 *
 * <p>The formatter may spell a string otherwise and add a comma, but each expression and each binding of the value is one of the text, in the
 * same order: both trees are gone through in step. A part that the value holds twice is found in both places.
 */
final class SourceMapping {

    /** Stands on the stack behind what an origin holds for. */
    private static final Object END = new Object();

    private final IdentityHashMap<Expression, Origin> made;
    private final IdentityHashMap<Expression, Origin> given;
    private final Iterator<Node> parts;
    private final SourceText text;
    private final Deque<Origin> around = new ArrayDeque<>(List.of(Origin.UNKNOWN));
    private final List<SourceMap.Mark> marks = new ArrayList<>();
    private Origin last = Origin.UNKNOWN;
    private Position lineStart = new Position(1, 1);

    private SourceMapping(NixExpr<?> value, SourceText text) {
        made = value.origins().ofExpressions();
        given = value.origins().ofValues();
        List<Node> all = new ArrayList<>();
        SyntaxWalker.elements(value.tree(), element -> {
            if (isPart(element)) {
                all.add((Node) element);
            }
        });
        parts = all.iterator();
        this.text = text;
    }

    static SourceMap map(NixExpr<?> value, SourceText text, SourceFile read) {
        return Origin.areKept() ? new SourceMapping(value, text).walk(read) : SourceMap.EMPTY;
    }

    private static boolean isPart(SyntaxElement element) {
        return element instanceof Expression || element instanceof AttributeBinding;
    }

    private SourceMap walk(SourceFile read) {
        Deque<Object> open = new ArrayDeque<>();
        List<SyntaxElement> children = new ArrayList<>();
        int offset = 0;
        open.push(read);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Token token) {
                offset += token.leading().text().length();
                if (!token.is(TokenKind.END)) {
                    token(offset);
                }
                offset += token.text().length();
            } else if (next instanceof Node node) {
                if (isPart(node)) {
                    around.push(origin(parts.next()));
                    open.push(END);
                }
                node.forEachChild(children::add);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
                children.clear();
            } else {
                around.pop();
            }
        }
        return new SourceMap(marks);
    }

    private Origin origin(Node part) {
        Origin own = part instanceof AttributeBinding binding
                ? given.get(binding.value())
                : made.get(Parenthesized.strip((Expression) part));
        return own == null || own.equals(Origin.UNKNOWN) ? around.element() : own;
    }

    private void token(int offset) {
        Position position = text.position(offset);
        if (position.line() != lineStart.line()) {
            lineStart = position;
        }
        Origin origin = around.element();
        if (origin.equals(last)) {
            return;
        }
        if (isUnmarked(lineStart) && !position.equals(lineStart)) {
            mark(lineStart, last);
        }
        mark(position, origin);
        last = origin;
    }

    /** Whether the origin of what a line begins with is still to be told from that of what comes behind. */
    private boolean isUnmarked(Position start) {
        return marks.isEmpty() || marks.get(marks.size() - 1).line() < start.line();
    }

    private void mark(Position position, Origin origin) {
        marks.add(new SourceMap.Mark(position.line(), position.column(), origin));
    }
}
