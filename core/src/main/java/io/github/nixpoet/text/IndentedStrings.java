package io.github.nixpoet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Strings in two single quotes, whose lines may be indented with the code around them.
 *
 * <p>Not every text can be written so that its lines stay as they are: one whose lines all begin with a space, or which has a line of
 * nothing but spaces, needs a {@link NixStrings string in double quotes}.
 */
public final class IndentedStrings {

    private IndentedStrings() {}

    /**
     * Spells a value as a literal: the first line on a line of its own, each line indented.
     *
     * @param value any text that Nix can hold
     * @param indentation how many spaces to put before each line
     * @return the literal with its quotes; empty if the value can't be written this way
     * @throws IllegalArgumentException if the value holds a NUL or half of a surrogate pair, or the indentation is negative
     */
    public static Optional<String> literal(String value, int indentation) {
        return escape(List.of(value), indentation).map(fragments -> "''" + fragments.get(0) + "''");
    }

    /**
     * Reads a literal without interpolations.
     *
     * @param literal the literal with its quotes
     * @return its value, without the indentation that its lines share
     * @throws IllegalArgumentException if it does not stand between quotes
     */
    public static String value(String literal) {
        return unescape(List.of(Quotes.strip(literal, "''"))).get(0);
    }

    /**
     * Whether Nix knows a literal's value as it parses. One with an escape in it is a sum of strings to Nix' parser, which then takes a
     * name of that text for one that only evaluation tells.
     *
     * @param literal the literal with its quotes, without interpolations
     * @return true if its value is one piece
     * @throws IllegalArgumentException if it does not stand between quotes
     */
    public static boolean isOnePiece(String literal) {
        return Indentation.stripEach(IndentedPiece.scan(Quotes.strip(literal, "''"), true, true)).stream()
                        .filter(piece -> !piece.isEmpty())
                        .count()
                <= 1;
    }

    /**
     * Spells the fragments of a string with holes.
     *
     * @param fragments the texts around the holes, possibly empty
     * @param indentation how many spaces to put before each line; the closing quotes get two fewer
     * @return what stands in the literal for each of them; empty if the value can't be written this way
     * @throws IllegalArgumentException if one holds a NUL or half of a surrogate pair, or the indentation is negative
     */
    public static Optional<List<String>> escape(List<String> fragments, int indentation) {
        if (indentation < 0) {
            throw new IllegalArgumentException("an indentation of " + indentation);
        }
        fragments.forEach(StringValue::check);
        if (!keepsItsLines(fragments)) {
            return Optional.empty();
        }
        IndentedWriter writer = new IndentedWriter(indentation);
        List<String> escaped = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            escaped.add(writer.fragment(fragments.get(i), i == fragments.size() - 1));
        }
        return Optional.of(List.copyOf(escaped));
    }

    /**
     * Reads the fragments of a string with holes.
     *
     * @param fragments what stands in the literal around the holes
     * @return the text of each, without the indentation that the lines of all share
     */
    public static List<String> unescape(List<String> fragments) {
        List<List<IndentedPiece>> pieces = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            pieces.add(IndentedPiece.scan(fragments.get(i), i == 0, i == fragments.size() - 1));
        }
        return Indentation.strip(pieces);
    }

    /** Whether stripping takes just what is put before each line. */
    private static boolean keepsItsLines(List<String> fragments) {
        // Nix does not look into a hole: any character that is no space does.
        String[] lines = String.join("$", fragments).split("\n", -1);
        boolean hasText = false;
        boolean hasTextAtStart = false;
        for (String line : lines) {
            boolean blank = line.chars().allMatch(c -> c == ' ');
            if (blank && !line.isEmpty()) {
                return false;
            }
            hasText |= !blank;
            hasTextAtStart |= !blank && line.charAt(0) != ' ';
        }
        return hasTextAtStart || (!hasText && lines.length > 1);
    }
}
