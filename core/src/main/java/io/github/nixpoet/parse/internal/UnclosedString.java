package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/**
 * A string without an end, and which one it is: a lost quote turns the strings behind it inside out, so that the last one of the text
 * is never closed while the fault is far above.
 */
final class UnclosedString {

    /** How far a string is looked through: bounds the work on hostile texts. */
    private static final int MOST_PIECES = 200;

    private final byte[] text;
    private final TokenBuffer tokens;
    private final Repairs repairs;
    private final Faults faults;

    UnclosedString(byte[] text, TokenBuffer tokens, Repairs repairs, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.repairs = repairs;
        this.faults = faults;
    }

    /** Overwrites the string so that the lexer goes on, and says what is wrong. */
    void repair(int opener) {
        int turned = text[opener] == '"' ? turnedInsideOut() : FaultFinder.NONE;
        int quote = turned >= 0 ? tokens.start[turned] : opener;
        int interpolation = interpolationAround(quote);
        SyntaxFault fault = SyntaxFault.of(SyntaxCode.UNCLOSED_STRING, "this string is never closed")
                .at(quote, quote + (text[quote] == '"' ? 1 : 2), "opened here");
        if (interpolation >= 0) {
            int start = tokens.start[interpolation];
            readAnew(start, quote);
            faults.add(SyntaxFault.of(SyntaxCode.UNCLOSED_DELIMITER, "'${' is never closed")
                    .at(start, start + 2, "opened here")
                    .at(quote, quote + 1, "this comes first; expected '}'"));
        } else if (turned < 0) {
            repairs.blank(opener, text.length);
            faults.addDoubtful(fault);
        } else if (text[quote + 1] == ';') {
            readAnew(quote, quote + 1);
            faults.add(SyntaxFault.of(SyntaxCode.UNCLOSED_STRING, "this quote closes no string")
                    .at(quote, quote + 1, "a '\"' seems to be missing before it"));
        } else {
            int end = lineEnd(quote);
            readAnew(quote, end);
            faults.add(fault.at(end, end, "a '\"' seems to be missing here"));
        }
    }

    /** What is behind was read inside out: its faults are none. */
    private void readAnew(int start, int end) {
        faults.forget(start);
        repairs.undo(start);
        repairs.value(start, end);
    }

    /** A string over several lines that a word or quote touches on the right: that word was within quotes. */
    private int turnedInsideOut() {
        for (int i = 0; i < tokens.count; i++) {
            int type = tokens.type[i];
            int last = type == NixGrammar.STRING ? i : type == NixGrammar.STRING_OPEN ? close(i) : FaultFinder.NONE;
            if (last >= 0 && hasLineBreak(tokens.start[i], tokens.end[last])) {
                byte next = tokens.end[last] < text.length ? text[tokens.end[last]] : (byte) ' ';
                if (Chars.isNameStart(next) || Chars.isDigit(next) || next == '"' || next == '/' || next == '$') {
                    return i;
                }
            }
        }
        return FaultFinder.NONE;
    }

    private int close(int opener) {
        int depth = 0;
        for (int i = opener; i < Math.min(tokens.count, opener + MOST_PIECES); i++) {
            switch (tokens.type[i]) {
                case NixGrammar.STRING_OPEN, NixGrammar.INDENTED_OPEN -> depth++;
                case NixGrammar.STRING_CLOSE, NixGrammar.INDENTED_CLOSE -> depth--;
                default -> {
                    // no quote
                }
            }
            if (depth == 0) {
                return i;
            }
        }
        return FaultFinder.NONE;
    }

    private boolean hasLineBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The end of a line without the signs that most likely stood behind the string. */
    private int lineEnd(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        while (end > from + 1 && " \t\r;])}".indexOf(text[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    /** The string's interpolation, on the same line, that a quote was to end; -1 if there is none. */
    private int interpolationAround(int quote) {
        int depth = 0;
        for (int i = tokens.count - 1; i > 0; i--) {
            if (tokens.start[i] >= quote) {
                continue;
            }
            if (hasLineBreak(tokens.start[i], Math.min(quote, tokens.start[i + 1]))) {
                return FaultFinder.NONE;
            }
            int type = tokens.type[i];
            if (type == NixGrammar.RIGHT_BRACE) {
                depth++;
            } else if (type == NixGrammar.LEFT_BRACE) {
                depth--;
            } else if (type == NixGrammar.INTERPOLATION_OPEN && depth-- == 0) {
                boolean string =
                        tokens.type[i - 1] == NixGrammar.STRING_OPEN || tokens.type[i - 1] == NixGrammar.STRING_TEXT;
                return string ? i : FaultFinder.NONE;
            }
        }
        return FaultFinder.NONE;
    }
}
