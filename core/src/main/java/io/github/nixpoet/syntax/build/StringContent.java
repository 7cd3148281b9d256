package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.List;

/**
 * What a string says, however it is spelled: what {@link Literals#string(List, List)} and {@link Literals#indented(List, List)} are given.
 *
 * <p>Example: of <code>''a ${b}\n''</code> the texts are {@code "a "} and a line break, and the one hole is {@code b}.
 *
 * @param texts the texts around the holes, one more than there are holes
 * @param holes the expressions between them
 */
public record StringContent(List<String> texts, List<Expression> holes) {

    /** Copies both. */
    public StringContent {
        texts = List.copyOf(texts);
        holes = List.copyOf(holes);
    }

    /**
     * Reads a string.
     *
     * @param string the string
     * @return its texts, unescaped and without the common indentation, and its holes
     */
    public static StringContent of(StringExpression string) {
        List<String> raw = new ArrayList<>();
        List<Expression> holes = new ArrayList<>();
        if (string instanceof StringLiteral literal) {
            int quotes = string.isIndented() ? 2 : 1;
            String text = literal.token().text();
            raw.add(text.substring(quotes, text.length() - quotes));
        } else {
            StringBuilder text = new StringBuilder();
            for (StringPart part : ((InterpolatedString) string).parts()) {
                if (part instanceof TextPart literal) {
                    text.append(literal.token().text());
                } else {
                    raw.add(text.toString());
                    text.setLength(0);
                    holes.add(((Interpolation) part).expression());
                }
            }
            raw.add(text.toString());
        }
        return new StringContent(string.isIndented() ? IndentedStrings.unescape(raw) : NixStrings.unescape(raw), holes);
    }
}
