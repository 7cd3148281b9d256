package io.github.nixpoet.generators.template.internal;

/** A Python program: a value outside quotes becomes a string, in a plain string of one line it stays inside. */
public final class PythonPlaces extends Places {

    private enum Mode {
        CODE,
        COMMENT,
        STRING,
        /** A string with a prefix, as {@code f"…"}. */
        PREFIXED,
        /** A string between three quotes. */
        LONG
    }

    private final StringBuilder word = new StringBuilder();
    private Mode mode = Mode.CODE;
    private char quote;
    private int quotes;
    private int length;
    private boolean escaped;
    private char previous = '\n';

    /** At the beginning of a program. */
    public PythonPlaces() {}

    @Override
    String spell(String value) {
        if (escaped) {
            throw new Refusal("a value can't follow a backslash", "leave a character between them");
        }
        return switch (mode) {
            case CODE -> {
                Operands.check(previous);
                yield '"' + PythonText.inQuotes(value, '"') + '"';
            }
            case COMMENT -> Text.line(value, "a comment");
            case STRING -> PythonText.inQuotes(value, quote);
            case PREFIXED -> throw nowhere("a string with a prefix, as f\"…\"");
            case LONG -> throw nowhere("a string between three quotes");
        };
    }

    private static Refusal nowhere(String construct) {
        return new Refusal("a value can't stand in " + construct, "put it into a variable before, and use that");
    }

    @Override
    void next(char c) {
        if (escaped) {
            escaped = false;
        } else {
            switch (mode) {
                case CODE -> code(c);
                case COMMENT -> mode = c == '\n' ? Mode.CODE : Mode.COMMENT;
                case STRING, PREFIXED -> string(c);
                case LONG -> longString(c);
            }
        }
        previous = c;
    }

    private void code(char c) {
        if (c == '#') {
            mode = Mode.COMMENT;
        } else if (c == quote && quotes == 2) {
            mode = Mode.LONG;
            quotes = 0;
        } else if (c == '"' || c == '\'') {
            mode = word.toString().matches("(?i)[rbuft]{1,2}") ? Mode.PREFIXED : Mode.STRING;
            quote = c;
            length = 0;
        }
        quotes = 0;
        if (Character.isLetterOrDigit(c) || c == '_') {
            word.append(c);
        } else {
            word.setLength(0);
        }
    }

    private void string(char c) {
        length++;
        if (c == '\\') {
            escaped = true;
        } else if (c == '\n') {
            lose("a string that goes over its line");
        } else if (c == quote) {
            mode = Mode.CODE;
            quotes = length == 1 ? 2 : 0;
        }
    }

    private void longString(char c) {
        escaped = c == '\\';
        quotes = c == quote ? quotes + 1 : 0;
        if (quotes == 3) {
            mode = Mode.CODE;
            quotes = 0;
        }
    }
}
