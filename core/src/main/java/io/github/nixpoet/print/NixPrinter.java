package io.github.nixpoet.print;

import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.visit.SyntaxWalker;

/**
 * The lossless printer.
 *
 * <p>Example: {@code NixPrinter.print(NixParser.parse(text).orThrow())} is {@code text}.
 */
public final class NixPrinter {

    private NixPrinter() {}

    /**
     * The tokens of a tree in order, each behind its trivia.
     *
     * @param element a node or token
     * @return its text; what was parsed comes back byte for byte
     */
    public static String print(SyntaxElement element) {
        StringBuilder out = new StringBuilder();
        print(element, out);
        return out.toString();
    }

    /**
     * The same onto the end of a text.
     *
     * @param element a node or token
     * @param out what to append to
     */
    public static void print(SyntaxElement element, StringBuilder out) {
        SyntaxWalker.tokens(element, token -> out.append(token.leading().text()).append(token.text()));
    }
}
