package io.github.nixpoet.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments that head a section rather than tell of the binding below: lines with a rule, as {@code # --- Network ---}. */
final class Heading {

    private static final Pattern RULE = Pattern.compile("([-=#*~+_])\\1{2}");

    private Heading() {}

    /** Behind the last heading of a text, where the next thing begins; its start if there is none. */
    static int end(String text, int from, int to) {
        Lines lines = new Lines(text);
        int end = from;
        for (Gap.Comment comment : Gap.comments(text, from, to)) {
            // A rule further down in a comment of several lines, as ~~~ around an example, tells of the binding.
            Matcher rule =
                    RULE.matcher(text).region(comment.start(), Math.min(comment.end(), lines.endOf(comment.start())));
            if (rule.find()) {
                end = Math.min(to, lines.next(comment.end()));
            }
        }
        while (end > from && end < to && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
