package io.github.nixpoet.generators.template.internal;

/** A Ruby program, as a Vagrantfile: a value outside quotes becomes a string, inside it stays inside. */
public final class RubyPlaces extends Places {

    private enum Mode {
        CODE,
        COMMENT,
        SINGLE,
        DOUBLE,
        /** Between a number sign with a brace, and a brace, in a string. */
        INTERPOLATION
    }

    private Mode mode = Mode.CODE;
    private boolean escaped;
    private char previous = '\n';
    private char beforePrevious = '\n';
    /** Whether the last character was a number sign without a backslash of its own. */
    private boolean sign;

    /** At the beginning of a program. */
    public RubyPlaces() {}

    @Override
    String spell(String value) {
        if (escaped) {
            throw new Refusal("a value can't follow a backslash", "leave a character between them");
        }
        return switch (mode) {
            case CODE -> {
                Operands.check(previous);
                yield RubyText.string(value);
            }
            case COMMENT -> Text.line(value, "a comment");
            case SINGLE -> RubyText.inSingleQuotes(Text.line(value, "single quotes"));
            case DOUBLE -> RubyText.inDoubleQuotes(value, previous);
            case INTERPOLATION ->
                throw new Refusal("a value can't stand in #{…}", "put it into a variable before, and use that");
        };
    }

    @Override
    void next(char c) {
        boolean begins = c == '#' && !escaped;
        if (escaped) {
            escaped = false;
        } else {
            switch (mode) {
                case CODE -> code(c);
                case COMMENT -> mode = c == '\n' ? Mode.CODE : Mode.COMMENT;
                case SINGLE, DOUBLE -> string(c);
                case INTERPOLATION -> interpolation(c);
            }
        }
        sign = begins;
        beforePrevious = previous;
        previous = c;
    }

    /** Ruby tells a regular expression from a division, and a literal from a remainder, by what its parser knows. */
    private void code(char c) {
        switch (c) {
            case '#' -> mode = Mode.COMMENT;
            case '"', '\'' -> {
                if (previous == '$' || previous == '?') {
                    lose("a quote that is part of a name or a character");
                }
                mode = c == '"' ? Mode.DOUBLE : Mode.SINGLE;
            }
            case '/', '%', '`' -> lose("'" + c + "' outside a string, which may begin one of another kind");
            case '\\' -> escaped = true;
            default -> {
                if (previous == '<' && beforePrevious == '<' && c != ' ') {
                    lose("a here-document");
                } else if (c == 'b' && previous == '=' && beforePrevious == '\n') {
                    lose("a comment of many lines");
                }
            }
        }
        if (previous == '<' && beforePrevious == '<' && (c == '"' || c == '\'')) {
            lose("a here-document");
        }
    }

    private void string(char c) {
        if (c == '\\') {
            escaped = true;
        } else if (c == '\n') {
            lose("a string that goes over its line");
        } else if (c == (mode == Mode.DOUBLE ? '"' : '\'')) {
            mode = Mode.CODE;
        } else if ("{$@".indexOf(c) >= 0 && sign && mode == Mode.DOUBLE) {
            refuseJoined(previous, c);
            mode = c == '{' ? Mode.INTERPOLATION : mode;
        }
    }

    private void interpolation(char c) {
        if (c == '}') {
            mode = Mode.DOUBLE;
        } else if ("\"'`{\\/%?\n".indexOf(c) >= 0) {
            lose("a quote or a brace in #{…}");
        }
    }
}
