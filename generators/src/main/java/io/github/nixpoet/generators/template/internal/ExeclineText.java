package io.github.nixpoet.generators.template.internal;

import java.util.regex.Pattern;

/** Text in a script of execline. */
public final class ExeclineText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ExeclineText() {}

    /**
     * One word.
     *
     * @param value any text without a dollar
     * @return the same, quoted unless it is plain
     * @throws Refusal if it has a dollar: no quoting keeps a later {@code define} or {@code importas} from taking it
     */
    public static String word(String value) {
        return PLAIN.matcher(value).matches() ? value : '"' + inQuotes(value) + '"';
    }

    static String inQuotes(String value) {
        if (value.indexOf('$') >= 0) {
            throw new Refusal(
                    "a value that holds '$' has no form in execline, which substitutes in every word",
                    "give it by the environment and 'importas'");
        }
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
