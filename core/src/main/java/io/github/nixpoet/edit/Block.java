package io.github.nixpoet.edit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of code to be put in at any indentation.
 *
 * @param lines at least one
 */
record Block(List<Line> lines) {

    /** What the line break before a line is. */
    enum Kind {
        /** Between tokens. */
        CODE,
        /** In a string whose lines may be indented further. */
        INDENTED_STRING,
        /** In an indented string whose lines stay as they are. */
        FIXED_STRING,
        /** In a string between double quotes. */
        QUOTED_STRING
    }

    /** A line without its indentation in the block's surroundings. */
    record Line(Kind kind, String text) {}

    boolean isOneLine() {
        return lines.size() == 1;
    }

    /** The text behind something on a line of the given indentation. */
    String at(String indentation, Style style) {
        return lines.get(0).text()
                + lines.stream()
                        .skip(1)
                        .map(line -> put(line, indentation, style))
                        .collect(Collectors.joining());
    }

    private static String put(Line line, String indentation, Style style) {
        return switch (line.kind()) {
            case CODE -> style.lineEnd() + (line.text().isEmpty() ? "" : indentation + tabs(line.text(), style));
            // Blanks in a file of tabs too: Nix takes only those away, and a tab before a line or the closing quotes
            // would be part of the string and leave no blanks to take. A carriage return there is content.
            case INDENTED_STRING -> "\n" + (line.text().isEmpty() ? "" : " ".repeat(blanks(indentation)) + line.text());
            case FIXED_STRING -> "\n" + line.text();
            // Between double quotes Nix reads both line ends as a line feed.
            case QUOTED_STRING -> style.lineEnd() + line.text();
        };
    }

    private static int blanks(String indentation) {
        return (int) indentation.chars().filter(c -> c == ' ').count();
    }

    private static String tabs(String line, Style style) {
        if (!style.hasTabs()) {
            return line;
        }
        int blanks = line.length() - line.stripLeading().length();
        int levels = blanks / style.blanks();
        return style.unit().repeat(levels) + line.substring(levels * style.blanks());
    }
}
