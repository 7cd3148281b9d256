package io.github.nixpoet.schema.read.internal;

import io.github.nixpoet.schema.read.internal.TypePhraseParser.ValueContext;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.OptionType;
import java.util.List;
import java.util.Optional;

/** Values within a phrase. */
final class PhraseValues {

    private PhraseValues() {}

    static OptionType enumOf(List<ValueContext> values) {
        return new EnumType(values.stream().map(PhraseValues::value).toList());
    }

    private static Object value(ValueContext value) {
        String text = value.getText();
        if (value.QUOTED() != null) {
            // An enum shows its strings as they are, without escapes.
            return text.substring(1, text.length() - 1);
        }
        if (value.NULL_VALUE() != null) {
            return Optional.empty();
        }
        if (value.NUMBER() != null) {
            return number(text);
        }
        return value.TRUE() != null;
    }

    private static Object number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return Double.valueOf(text);
        }
    }

    /** The string that a JSON literal stands for, as far as separators need it. */
    static String json(String literal) {
        return unquoted(literal)
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\\\", "\\");
    }

    static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
