package io.github.nixpoet.text;

import java.util.ArrayList;
import java.util.List;

/** Takes from the lines of an indented string what they share, as Nix does it: measures all pieces first, then cuts each. */
final class Indentation {

    private final int shared;
    private boolean atStartOfLine = true;
    private int dropped;

    private Indentation(int shared) {
        this.shared = shared;
    }

    /** The values of fragments given in pieces; a hole stands between two fragments. */
    static List<String> strip(List<List<IndentedPiece>> fragments) {
        Indentation indentation = new Indentation(measure(fragments));
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            values.add(String.join("", indentation.cut(fragments.get(i), i == fragments.size() - 1)));
        }
        return values;
    }

    /** The values of the pieces of a string without holes. */
    static List<String> stripEach(List<IndentedPiece> pieces) {
        return new Indentation(measure(List.of(pieces))).cut(pieces, true);
    }

    private static int measure(List<List<IndentedPiece>> fragments) {
        int least = Integer.MAX_VALUE;
        int current = 0;
        boolean atStart = true;
        for (int i = 0; i < fragments.size(); i++) {
            for (IndentedPiece piece : fragments.get(i)) {
                for (int j = 0; j < piece.text().length(); j++) {
                    char c = piece.text().charAt(j);
                    if (piece.plain() && c == '\n') {
                        atStart = true;
                        current = 0;
                    } else if (atStart && piece.plain() && c == ' ') {
                        current++;
                    } else if (atStart) {
                        least = Math.min(least, current);
                        atStart = false;
                    }
                }
            }
            if (atStart && i < fragments.size() - 1) {
                least = Math.min(least, current);
                atStart = false;
            }
        }
        return least;
    }

    private List<String> cut(List<IndentedPiece> pieces, boolean last) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = cut(pieces.get(i).text());
            out.add(last && i == pieces.size() - 1 ? withoutBlankEnd(text) : text);
        }
        atStartOfLine = false;
        dropped = 0;
        return out;
    }

    private String cut(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!atStartOfLine || c != ' ' || dropped++ >= shared) {
                out.append(c);
            }
            if (c == '\n') {
                atStartOfLine = true;
                dropped = 0;
            } else if (c != ' ') {
                atStartOfLine = false;
                dropped = 0;
            }
        }
        return out.toString();
    }

    private static String withoutBlankEnd(String text) {
        int line = text.lastIndexOf('\n') + 1;
        boolean blank = text.chars().skip(line).allMatch(c -> c == ' ');
        return line > 0 && blank ? text.substring(0, line) : text;
    }
}
