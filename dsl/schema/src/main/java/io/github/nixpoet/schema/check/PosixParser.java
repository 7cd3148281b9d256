package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.check.PosixPattern.Choice;
import io.github.nixpoet.schema.check.PosixPattern.End;
import io.github.nixpoet.schema.check.PosixPattern.One;
import io.github.nixpoet.schema.check.PosixPattern.Piece;
import io.github.nixpoet.schema.check.PosixPattern.Repeat;
import io.github.nixpoet.schema.check.PosixPattern.Sequence;
import io.github.nixpoet.schema.check.PosixPattern.Start;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a pattern into its pieces. */
final class PosixParser {

    private static final Pattern BOUNDS = Pattern.compile("\\{([0-9]{1,3})(,([0-9]{1,3})?)?\\}");

    private final String text;
    private int at;

    private PosixParser(String text) {
        this.text = text;
    }

    /** The pattern, empty if it is none. */
    static Optional<Piece> parse(String posix) {
        PosixParser parser = new PosixParser(posix);
        try {
            Piece all = parser.choice();
            return parser.at == posix.length() ? Optional.of(all) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Piece choice() {
        List<Piece> pieces = new ArrayList<>(List.of(sequence()));
        while (next('|')) {
            pieces.add(sequence());
        }
        return pieces.size() == 1 ? pieces.get(0) : new Choice(pieces);
    }

    private Piece sequence() {
        List<Piece> pieces = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            pieces.add(repeated(atom()));
        }
        return new Sequence(pieces);
    }

    private Piece repeated(Piece atom) {
        Piece piece = atom;
        while (at < text.length()) {
            if (next('*')) {
                piece = new Repeat(piece, 0, -1);
            } else if (next('+')) {
                piece = new Repeat(piece, 1, -1);
            } else if (next('?')) {
                piece = new Repeat(piece, 0, 1);
            } else if (text.charAt(at) == '{') {
                piece = bounded(piece);
            } else {
                return piece;
            }
        }
        return piece;
    }

    private Piece bounded(Piece piece) {
        Matcher bounds = BOUNDS.matcher(text).region(at, text.length());
        if (!bounds.lookingAt()) {
            throw new IllegalArgumentException("no bounds");
        }
        at = bounds.end();
        int least = Integer.parseInt(bounds.group(1));
        int most = bounds.group(2) == null ? least : bounds.group(3) == null ? -1 : Integer.parseInt(bounds.group(3));
        return new Repeat(piece, least, most);
    }

    private Piece atom() {
        char c = text.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> bracket();
            case '.' -> one(1, 0x80);
            case '^' -> new Start();
            case '$' -> new End();
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw new IllegalArgumentException("nothing to repeat");
            default -> one(c, c + 1);
        };
    }

    private Piece group() {
        Piece inner = choice();
        if (!next(')')) {
            throw new IllegalArgumentException("a parenthesis is not closed");
        }
        return inner;
    }

    private Piece escaped() {
        if (at == text.length()) {
            throw new IllegalArgumentException("nothing behind the backslash");
        }
        char c = text.charAt(at++);
        return one(c, c + 1);
    }

    private static One one(int from, int to) {
        BitSet characters = new BitSet();
        characters.set(from, to);
        return new One(characters);
    }

    /** A bracket expression: a backslash in it is one, a closing bracket at its start too. */
    private One bracket() {
        boolean negated = next('^');
        BitSet characters = new BitSet();
        for (boolean first = true; first || !next(']'); first = false) {
            if (at >= text.length()) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
            if (text.startsWith("[:", at)) {
                named(characters);
            } else if (text.startsWith("[.", at) || text.startsWith("[=", at)) {
                throw new IllegalArgumentException("a collation");
            } else {
                range(characters);
            }
        }
        if (negated) {
            characters.flip(1, 0x80);
        }
        return new One(characters);
    }

    private void range(BitSet characters) {
        char low = text.charAt(at++);
        boolean range = at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']';
        char high = range ? text.charAt(at + 1) : low;
        at += range ? 2 : 0;
        characters.set(low, high + 1);
    }

    private void named(BitSet characters) {
        int end = text.indexOf(":]", at);
        String name = end < 0 ? "" : text.substring(at + 2, end);
        // Java has the classes of POSIX under the same names: \p{Alnum} is [:alnum:], \p{XDigit} is [:xdigit:].
        Pattern known = Pattern.compile(
                switch (name) {
                    case "alnum",
                            "alpha",
                            "blank",
                            "cntrl",
                            "digit",
                            "graph",
                            "lower",
                            "print",
                            "punct",
                            "space",
                            "upper" -> "\\p{" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "}";
                    case "xdigit" -> "\\p{XDigit}";
                    default -> throw new IllegalArgumentException("no class of characters");
                });
        for (char c = 1; c < 0x80; c++) {
            if (known.matcher(String.valueOf(c)).matches()) {
                characters.set(c);
            }
        }
        at = end + 2;
    }

    private boolean next(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
