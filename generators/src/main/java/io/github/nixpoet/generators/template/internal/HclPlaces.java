package io.github.nixpoet.generators.template.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** A file in HCL, as main.tf: a value outside quotes becomes a string, inside it stays inside. */
public final class HclPlaces extends Places {

    private enum Mode {
        CODE,
        COMMENT,
        BLOCK_COMMENT,
        STRING
    }

    private final Deque<Mode> modes = new ArrayDeque<>();
    private boolean escaped;
    private char previous = '\n';
    private boolean sign;

    /** At the beginning of a file. */
    public HclPlaces() {
        modes.push(Mode.CODE);
    }

    @Override
    String spell(String value) {
        if (escaped) {
            throw new Refusal("a value can't follow a backslash", "leave a character between them");
        }
        return switch (modes.element()) {
            case CODE -> HclText.string(value);
            case COMMENT -> Text.line(value, "a comment");
            case BLOCK_COMMENT -> throw new Refusal("a value can't stand in /* … */", "use a comment of one line, #");
            case STRING -> HclText.inQuotes(value, previous);
        };
    }

    @Override
    void next(char c) {
        boolean begins = (c == '$' || c == '%') && !sign;
        if (escaped) {
            escaped = false;
        } else {
            switch (modes.element()) {
                case CODE -> code(c);
                case COMMENT -> closeOn(c == '\n');
                case BLOCK_COMMENT -> closeOn(c == '/' && previous == '*');
                case STRING -> string(c);
            }
        }
        sign = begins;
        previous = c;
    }

    private void closeOn(boolean end) {
        if (end) {
            modes.pop();
        }
    }

    private void code(char c) {
        switch (c) {
            case '#' -> modes.push(Mode.COMMENT);
            case '"' -> modes.push(Mode.STRING);
            case '{' -> modes.push(Mode.CODE);
            case '}' -> closeOn(modes.size() > 1);
            case '<' -> {
                if (previous == '<') {
                    lose("a here-document");
                }
            }
            case '/', '*' -> {
                if (previous == '/') {
                    modes.push(c == '/' ? Mode.COMMENT : Mode.BLOCK_COMMENT);
                }
            }
            default -> {}
        }
    }

    /** Two dollars before a brace are the characters of an interpolation, not one. */
    private void string(char c) {
        if (c == '\\') {
            escaped = true;
        } else if (c == '\n') {
            lose("a string that goes over its line");
        } else if (c == '"') {
            modes.pop();
        } else if (c == '{' && sign) {
            refuseJoined(previous, c);
            modes.push(Mode.CODE);
        }
    }
}
