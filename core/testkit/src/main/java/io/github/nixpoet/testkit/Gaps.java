package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.Trivia;
import java.util.ArrayList;
import java.util.List;

/** Fills the places between tokens, all but those within strings and paths, where nothing may stand. */
final class Gaps {

    private final List<Trivia> fillings;
    private int filled;

    private Gaps(List<Trivia> fillings) {
        this.fillings = fillings;
    }

    /** The file with the fillings before its tokens, in turns. */
    static SourceFile fill(SourceFile file, List<Trivia> fillings) {
        return (SourceFile) new Gaps(fillings).fill(file);
    }

    private SyntaxElement fill(SyntaxElement element) {
        if (element instanceof Token token) {
            return token.withLeading(fillings.get(filled++ % fillings.size()));
        }
        Node node = (Node) element;
        boolean literal = node instanceof InterpolatedString || node instanceof InterpolatedPath;
        List<SyntaxElement> children = new ArrayList<>();
        node.forEachChild(child -> children.add(literal ? fillPart(child, children.isEmpty()) : fill(child)));
        return node.withChildren(children);
    }

    /** What stands in a string or path touches what is before it, but for its first token and the code within. */
    private SyntaxElement fillPart(SyntaxElement part, boolean first) {
        if (first) {
            return fillFirst(part);
        }
        if (part instanceof Interpolation hole) {
            return new Interpolation(hole.open(), (io.github.nixpoet.syntax.Expression) fill(hole.expression()), (Token)
                    fill(hole.close()));
        }
        return part;
    }

    /** The opening quotes, or the text that a path starts with. */
    private SyntaxElement fillFirst(SyntaxElement part) {
        return part instanceof Interpolation ? fillPart(part, false) : fill(part);
    }
}
