package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.Optional;

/**
 * The manner of a file.
 *
 * @param lineEnd how its lines end
 * @param unit what a level of indentation is: blanks or a tab
 */
record Style(String lineEnd, String unit) {

    private static final int WIDEST = 8;

    /** Takes the first line that is indented as an example; those within comments and strings are not of code. */
    static Style of(SourceFile file, String text) {
        String[] unit = {""};
        SyntaxWalker.tokens(file, token -> {
            if (unit[0].isEmpty()) {
                unit[0] = unit(token).orElse("");
            }
        });
        return new Style(lineEnd(text), unit[0].isEmpty() ? "  " : unit[0]);
    }

    private static String lineEnd(String text) {
        Lines lines = new Lines(text);
        int next = lines.next(0);
        String end = text.substring(lines.endOf(0), next);
        return end.isEmpty() ? "\n" : end;
    }

    private static Optional<String> unit(Token token) {
        String before = token.leading().text();
        String blanks = before.substring(new Lines(before).startOf(before.length()));
        if (blanks.length() == before.length()) {
            return Optional.empty();
        }
        if (blanks.startsWith("\t")) {
            return Optional.of("\t");
        }
        return blanks.isBlank() && blanks.length() > 1 && blanks.length() <= WIDEST
                ? Optional.of(" ".repeat(blanks.length()))
                : Optional.empty();
    }

    boolean hasTabs() {
        return unit.equals("\t");
    }

    /** How many blanks a level gets before tabs take their place. */
    int blanks() {
        return hasTabs() ? 2 : unit.length();
    }
}
