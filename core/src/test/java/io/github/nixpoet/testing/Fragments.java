package io.github.nixpoet.testing;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotes.
 *
 * @param texts one more than there are holes, some empty
 * @param holes the interpolated expressions
 */
record Fragments(List<String> texts, List<Expression> holes) {

    static Fragments of(InterpolatedString string) {
        Fragments raw = raw(string.parts());
        List<String> values =
                string.isIndented() ? IndentedStrings.unescape(raw.texts) : NixStrings.unescape(raw.texts);
        return new Fragments(values, raw.holes);
    }

    static Fragments raw(List<StringPart> parts) {
        List<String> texts = new ArrayList<>();
        List<Expression> holes = new ArrayList<>();
        String text = "";
        for (StringPart part : parts) {
            if (part instanceof TextPart literal) {
                text = literal.token().text();
            } else {
                texts.add(text);
                text = "";
                holes.add(((Interpolation) part).expression());
            }
        }
        texts.add(text);
        return new Fragments(texts, holes);
    }
}
