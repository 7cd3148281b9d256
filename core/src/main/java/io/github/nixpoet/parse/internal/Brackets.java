package io.github.nixpoet.parse.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which delimiter closes which in a text where some are missing or too many; {@code let} and {@code in} count as such.
 *
 * <p>A closer that fits a delimiter further out leaves those within unclosed. Where that leaves something over, the text is matched
 * again by its indentation, as in a set whose inner brace is missing; the reading with fewer faults is the better one.
 */
final class Brackets {

    private static final int NONE = -1;

    /** How far out a closer looks for its opener: bounds the work on hostile texts. */
    private static final int FARTHEST = 64;

    private final BrokenText text;
    private final int count;
    private final List<Integer> misspelt = new ArrayList<>();
    private int[] partner;
    private int faults;

    private int[] stack = new int[32];
    private int[] indentations = new int[32];
    private int[] wrongs = new int[32];
    private int depth;
    private int lets;

    Brackets(BrokenText text, TokenBuffer tokens) {
        this.text = text;
        this.count = tokens.count;
        this.partner = match(false);
        if (faults > 0) {
            int[] plain = partner;
            int before = faults;
            partner = match(true);
            if (faults > before) {
                partner = plain;
            }
        }
    }

    /** The closer of an opener or the opener of a closer, -1 if there is none. Its kind may be a wrong one. */
    int partner(int token) {
        return partner[token];
    }

    boolean isStray(int token) {
        return token >= 0 && partner[token] == NONE && isCloser(text.type(token));
    }

    boolean isUnclosed(int opener) {
        return partner[opener] == NONE;
    }

    /** Whether a closer of the right kind closes an opener. */
    boolean isClosed(int opener) {
        return partner[opener] != NONE && text.type(partner[opener]) == closer(text.type(opener));
    }

    /** The closers that close nothing, the first of them if there are many. */
    List<Integer> strays() {
        List<Integer> strays = new ArrayList<>();
        for (int i = 0; i < count && strays.size() < Faults.MOST; i++) {
            if (isStray(i)) {
                strays.add(i);
            }
        }
        return strays;
    }

    /** Names that were read as {@code let}, as an {@code in} follows. */
    List<Integer> misspelt() {
        return misspelt;
    }

    static boolean isCloser(int type) {
        return type == NixGrammar.RIGHT_BRACE
                || type == NixGrammar.RIGHT_BRACKET
                || type == NixGrammar.RIGHT_PAREN
                || type == NixGrammar.IN
                || type == NixGrammar.STRING_CLOSE
                || type == NixGrammar.INDENTED_CLOSE;
    }

    /** The type that closes a type, 0 for what opens nothing. */
    static int closer(int type) {
        return switch (type) {
            case NixGrammar.LEFT_BRACE, NixGrammar.FORMALS_OPEN, NixGrammar.INTERPOLATION_OPEN ->
                NixGrammar.RIGHT_BRACE;
            case NixGrammar.LEFT_BRACKET -> NixGrammar.RIGHT_BRACKET;
            case NixGrammar.LEFT_PAREN -> NixGrammar.RIGHT_PAREN;
            case NixGrammar.LET -> NixGrammar.IN;
            case NixGrammar.STRING_OPEN -> NixGrammar.STRING_CLOSE;
            case NixGrammar.INDENTED_OPEN -> NixGrammar.INDENTED_CLOSE;
            default -> 0;
        };
    }

    private int[] match(boolean byIndentation) {
        partner = new int[count];
        Arrays.fill(partner, NONE);
        depth = 0;
        faults = 0;
        int line = 0;
        for (int token = 0; token < count; token++) {
            int type = text.type(token);
            int indentation = text.indentation(token);
            line = indentation >= 0 ? indentation : line;
            if (closer(type) != 0) {
                push(token, line);
            } else if (isCloser(type)) {
                close(token, type, byIndentation ? line : NONE);
            }
        }
        while (depth > 0) {
            popUnclosed();
        }
        return partner;
    }

    private void push(int token, int line) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
            indentations = Arrays.copyOf(indentations, depth * 2);
            wrongs = Arrays.copyOf(wrongs, depth * 2);
        }
        stack[depth] = token;
        indentations[depth] = line;
        wrongs[depth++] = NONE;
    }

    private void close(int token, int type, int indentation) {
        int frame = frame(type);
        boolean brace = type == NixGrammar.RIGHT_BRACE;
        boolean in = type == NixGrammar.IN && text.startsLine(token);
        boolean telling = indentation != NONE && frame >= 0 && (brace || in || frame < depth - 1);
        if (telling && indentations[frame] != indentation) {
            int better = frame(type, indentation, frame);
            if (better < 0 && !in && indentations[frame] < indentation) {
                faults++;
                return;
            }
            frame = better < 0 ? frame : better;
        }
        if (frame < 0) {
            if (type == NixGrammar.IN && readsLet(token)) {
                return;
            }
            faults++;
            if (depth > 0 && wrongs[depth - 1] == NONE && type != NixGrammar.IN) {
                wrongs[depth - 1] = token;
            }
            return;
        }
        while (depth - 1 > frame) {
            popUnclosed();
        }
        pair(stack[--depth], token);
    }

    private int frame(int type) {
        return frame(type, NONE, depth - 1);
    }

    /** The innermost frame that a closer fits, of a given indentation if there is one: never beyond a string's interpolation. */
    private int frame(int type, int indentation, int from) {
        for (int i = from; i >= 0 && i > depth - FARTHEST; i--) {
            int open = text.type(stack[i]);
            if (closer(open) == type && (indentation == NONE || indentations[i] == indentation)) {
                return i;
            }
            if (open == NixGrammar.INTERPOLATION_OPEN) {
                return NONE;
            }
        }
        return NONE;
    }

    private void popUnclosed() {
        depth--;
        faults++;
        boolean wrong = wrongs[depth] != NONE && text.type(stack[depth]) != NixGrammar.LET;
        if (wrong) {
            pair(stack[depth], wrongs[depth]);
            faults--;
        }
    }

    private void pair(int opener, int closer) {
        partner[opener] = closer;
        partner[closer] = opener;
    }

    /** Reads a name of the innermost frame that is nearly {@code let} as what an {@code in} closes. */
    private boolean readsLet(int in) {
        if (lets++ >= Faults.MOST) {
            return false;
        }
        int from = depth == 0 ? NONE : stack[depth - 1];
        for (int token = in - 1; token > from; token--) {
            if (partner[token] != NONE) {
                token = Math.min(token, partner[token]);
            } else if (text.type(token) == NixGrammar.IDENTIFIER && Spelling.isNear(text.word(token), "let")) {
                text.retype(token, NixGrammar.LET);
                misspelt.add(token);
                pair(token, in);
                return true;
            }
        }
        return false;
    }
}
