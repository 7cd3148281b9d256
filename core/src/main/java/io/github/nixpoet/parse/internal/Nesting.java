package io.github.nixpoet.parse.internal;

import java.util.Arrays;

/** What is open around a token, and what a token tells of those before it. */
final class Nesting {

    static final byte CODE = 0;
    static final byte STRING = 1;
    static final byte INDENTED = 2;
    static final byte PATH = 3;

    /** The tokens, by type, that {@link #mark} has to look at. */
    private static final boolean[] MARKS = new boolean[TokenType.COUNT];

    static {
        for (int type : new int[] {
            NixGrammar.COLON,
            NixGrammar.AT,
            NixGrammar.COMMA,
            NixGrammar.QUESTION,
            NixGrammar.ELLIPSIS,
            NixGrammar.LEFT_BRACE,
            NixGrammar.RIGHT_BRACE,
            NixGrammar.INTERPOLATION_OPEN,
            NixGrammar.STRING_OPEN,
            NixGrammar.STRING_CLOSE,
            NixGrammar.INDENTED_OPEN,
            NixGrammar.INDENTED_CLOSE,
            NixGrammar.PATH_START
        }) {
            MARKS[type] = true;
        }
    }

    private final TokenBuffer tokens;
    private byte[] modes = new byte[32];
    private int[] openers = new int[32];
    private int depth;

    Nesting(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    /** Where the string began that is open. */
    int opener() {
        return openers[depth - 1];
    }

    /** Leaves a path, which no token ends; the mode around it. */
    byte leavePath() {
        return modes[--depth];
    }

    static boolean concerns(int kind) {
        return MARKS[kind];
    }

    /** Re-marks earlier tokens by a token that {@link #concerns}; the mode behind it. */
    byte mark(int kind, int index, byte mode, int start) {
        byte[] types = tokens.type;
        int before = index > 0 ? types[index - 1] : 0;
        int beforeThat = index > 1 ? types[index - 2] : 0;
        switch (kind) {
            case NixGrammar.COLON, NixGrammar.AT -> {
                if (before == NixGrammar.IDENTIFIER) {
                    boolean colon = kind == NixGrammar.COLON;
                    types[index - 1] = (byte) (colon ? NixGrammar.NAME_BEFORE_COLON : NixGrammar.NAME_BEFORE_AT);
                } else if (before == NixGrammar.RIGHT_BRACE && beforeThat == NixGrammar.LEFT_BRACE) {
                    types[index - 2] = (byte) NixGrammar.FORMALS_OPEN;
                }
            }
            case NixGrammar.COMMA, NixGrammar.QUESTION -> markFormals(before, beforeThat, index);
            case NixGrammar.ELLIPSIS -> {
                if (before == NixGrammar.LEFT_BRACE) {
                    types[index - 1] = (byte) NixGrammar.FORMALS_OPEN;
                }
            }
            case NixGrammar.LEFT_BRACE -> {
                if (before == NixGrammar.LET) {
                    types[index - 1] = (byte) NixGrammar.LEGACY_LET;
                }
                return push(mode, start);
            }
            case NixGrammar.INTERPOLATION_OPEN -> {
                return push(mode, start);
            }
            case NixGrammar.RIGHT_BRACE -> {
                markFormals(before, beforeThat, index);
                return depth > 0 ? modes[--depth] : mode;
            }
            case NixGrammar.STRING_OPEN -> {
                push(mode, start);
                return STRING;
            }
            case NixGrammar.INDENTED_OPEN -> {
                push(mode, start);
                return INDENTED;
            }
            case NixGrammar.PATH_START -> {
                push(mode, start);
                return PATH;
            }
            case NixGrammar.STRING_CLOSE, NixGrammar.INDENTED_CLOSE -> {
                return modes[--depth];
            }
            default -> throw new IllegalArgumentException("of no concern: " + kind);
        }
        return mode;
    }

    private void markFormals(int before, int beforeThat, int index) {
        if (before == NixGrammar.IDENTIFIER && beforeThat == NixGrammar.LEFT_BRACE) {
            tokens.type[index - 2] = (byte) NixGrammar.FORMALS_OPEN;
        }
    }

    private byte push(byte mode, int start) {
        if (depth == modes.length) {
            modes = Arrays.copyOf(modes, depth * 2);
            openers = Arrays.copyOf(openers, depth * 2);
        }
        modes[depth] = mode;
        openers[depth++] = start;
        return CODE;
    }
}
