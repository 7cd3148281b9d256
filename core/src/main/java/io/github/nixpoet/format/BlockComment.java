package io.github.nixpoet.format;

import java.util.ArrayList;
import java.util.List;

/** The lines of a block comment, without what only drew its left edge. */
final class BlockComment {

    private BlockComment() {}

    /**
     * Takes the text between the delimiters apart.
     *
     * @param content the text
     * @param column where the comment starts on its line
     * @param delimiter how many columns its opening delimiter has
     * @return its lines from the first to the last that is not blank, without common indentation and stars at the edge
     */
    static List<String> lines(String content, int column, int delimiter) {
        List<String> lines = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            lines.add(line.stripTrailing());
        }
        String first = lines.get(0);
        lines.set(0, first.stripLeading());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.isEmpty()) {
            return lines;
        }
        stripStars(lines, " ".repeat(column + 1) + "*");
        stripIndentation(lines, first.isEmpty() ? column + 2 : column + delimiter + indentation(first));
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static void stripStars(List<String> lines, String edge) {
        List<String> rest = lines.subList(1, lines.size());
        if (rest.stream().allMatch(line -> line.startsWith(edge))) {
            rest.replaceAll(line -> line.substring(edge.length()));
        }
    }

    private static void stripIndentation(List<String> lines, int most) {
        List<String> rest = lines.subList(1, lines.size());
        int common = rest.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(BlockComment::indentation)
                .min()
                .orElse(0);
        int stripped = Math.min(common, most);
        rest.replaceAll(line -> line.isEmpty() ? line : line.substring(stripped));
    }

    private static int indentation(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
