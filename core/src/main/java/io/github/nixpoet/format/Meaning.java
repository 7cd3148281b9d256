package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.StringContent;
import io.github.nixpoet.syntax.visit.SyntaxRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trees without what a formatter may choose: how a string is spelled, a URL without quotes among them, and whether a comma stands behind
 * the last formal.
 *
 * <p>Example: {@code Equivalence.equivalent(Meaning.of(one), Meaning.of(other))} for a text and what it was formatted to.
 */
public final class Meaning {

    private Meaning() {}

    /**
     * A tree in the one spelling of all that mean the same.
     *
     * @param root a tree
     * @return the same with each string in double quotes and no comma behind the last formal; blanks and comments may be anything
     */
    public static SyntaxElement of(SyntaxElement root) {
        return SyntaxRewriter.elements(root, Meaning::plain);
    }

    private static SyntaxElement plain(SyntaxElement element) {
        if (element instanceof StringExpression string) {
            return plain(string);
        }
        if (element instanceof UriLiteral uri) {
            return Literals.string(uri.token().text());
        }
        return element instanceof Formals formals ? plain(formals) : element;
    }

    private static StringExpression plain(StringExpression string) {
        StringContent content = StringContent.of(string);
        return Literals.string(content.texts(), content.holes());
    }

    private static Formals plain(Formals formals) {
        int last = formals.formals().size() - 1;
        if (last < 0 || formals.ellipsis().isPresent()) {
            return formals;
        }
        List<Formal> all = new ArrayList<>(formals.formals());
        all.set(last, new Formal(all.get(last).name(), all.get(last).fallback(), Optional.empty()));
        return new Formals(formals.open(), all, Optional.empty(), formals.close());
    }
}
