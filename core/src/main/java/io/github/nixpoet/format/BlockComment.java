package io.github.nixpoet.format;

import java.util.ArrayList;
import java.util.List;

/** The lines of a block comment, without what only drew its left edge. */
final class BlockComment {

    private static final int DELIMITER = 2;

    private BlockComment() {}

    /**
     * Takes the text between the delimiters apart.
     *
     * @param content the text
     * @param column where the comment starts on its line
     * @return its lines from the first to the last that is not blank, without common indentation and stars at the edge
     */
    static List<String> lines(String content, int column) {
        List<String> lines = new ArrayList<>();
        // A carriage return alone ends a line comment for Nix: '/* a\rb */' must not become '# a\rb'.
        for (String line : content.split("\r?\n|\r", -1)) {
            lines.add(Blanks.stripTrailing(line));
        }
        dropLast(lines);
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> rest = lines.subList(1, lines.size());
        // Not for one line: the edge of the last of thousands of comments on one line is as long as all before it.
        if (!rest.isEmpty()) {
            stripStars(rest, " ".repeat(column));
        }
        dropLast(lines);
        String first = lines.get(0);
        lines.set(0, Blanks.strip(first));
        // Text behind "/* " may be indented up to where it starts.
        stripIndentation(lines.subList(1, lines.size()), column + DELIMITER + (first.startsWith(" ") ? 1 : 0));
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        return lines;
    }

    private static void dropLast(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    private static void stripStars(List<String> lines, String indentation) {
        String edge = indentation + " *";
        if (lines.stream().allMatch(line -> line.startsWith(edge))) {
            lines.replaceAll(line -> Blanks.stripTrailing(indentation + line.substring(edge.length())));
        }
    }

    private static void stripIndentation(List<String> lines, int most) {
        int common = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(Blanks::indentation)
                .reduce(most, Math::min);
        lines.replaceAll(line -> line.length() < common ? "" : line.substring(common));
    }
}
