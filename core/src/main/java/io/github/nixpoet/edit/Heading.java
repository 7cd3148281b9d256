package io.github.nixpoet.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments that head a section rather than tell of the binding below: lines with a rule, as {@code # --- Network ---}. */
final class Heading {

    private static final Pattern RULE = Pattern.compile("([-=#*~+_])\\1{2}");

    private Heading() {}

    /** Behind the last heading of a text, where the next thing begins; its start if there is none. */
    static int end(String text, int from, int to) {
        int end = from;
        for (int at = from; at < to; at = new Lines(text).next(at)) {
            Matcher rule = RULE.matcher(text).region(at, Math.min(to, new Lines(text).endOf(at)));
            if (rule.find()) {
                end = Math.min(to, new Lines(text).next(at));
            }
        }
        while (end > from && end < to && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
