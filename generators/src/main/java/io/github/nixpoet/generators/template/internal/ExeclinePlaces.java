package io.github.nixpoet.generators.template.internal;

/** A script of execline, as s6 runs it: a value outside quotes becomes one word, inside it stays inside. */
public final class ExeclinePlaces extends Places {

    private enum Mode {
        WORDS,
        COMMENT,
        STRING
    }

    private Mode mode = Mode.WORDS;
    private boolean escaped;
    private char previous = '\n';

    /** At the beginning of a script. */
    public ExeclinePlaces() {}

    @Override
    String spell(String value) {
        if (escaped || previous == '$' && mode != Mode.COMMENT) {
            throw new Refusal("a value can't follow '" + previous + "'", "leave a character between them");
        }
        return switch (mode) {
            case WORDS -> ExeclineText.word(value);
            case COMMENT -> Text.line(value, "a comment");
            case STRING -> ExeclineText.inQuotes(value);
        };
    }

    @Override
    String spellLiteral(String literal) {
        return spell(literal);
    }

    @Override
    void next(char c) {
        if (escaped) {
            escaped = false;
        } else if (mode == Mode.COMMENT) {
            mode = c == '\n' ? Mode.WORDS : Mode.COMMENT;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            mode = mode == Mode.STRING ? Mode.WORDS : Mode.STRING;
        } else if (c == '#' && mode == Mode.WORDS && " \t\n".indexOf(previous) >= 0) {
            mode = Mode.COMMENT;
        }
        previous = c;
    }
}
