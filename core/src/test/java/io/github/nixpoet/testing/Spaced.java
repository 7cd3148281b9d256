package io.github.nixpoet.testing;

import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;

/** Prints trees without trivia: one blank before every token that may have one. */
public final class Spaced {

    private Spaced() {}

    /**
     * The text of a tree.
     *
     * @param root a tree, its trivia is left out
     * @return its tokens with blanks between them
     */
    public static String print(SyntaxElement root) {
        StringBuilder out = new StringBuilder();
        print(root, out, false);
        return out.toString();
    }

    private static void print(SyntaxElement element, StringBuilder out, boolean touching) {
        if (element instanceof Token token) {
            out.append(touching ? "" : " ").append(token.text());
        } else if (element instanceof InterpolatedString || element instanceof InterpolatedPath) {
            out.append(' ');
            ((Node) element).forEachChild(child -> print(child, out, true));
        } else if (element instanceof Interpolation hole) {
            out.append(touching ? "${" : " ${");
            print(hole.expression(), out, false);
            out.append('}');
        } else {
            ((Node) element).forEachChild(child -> print(child, out, touching));
        }
    }
}
