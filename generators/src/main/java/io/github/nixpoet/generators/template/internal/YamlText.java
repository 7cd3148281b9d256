package io.github.nixpoet.generators.template.internal;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text in YAML: quoted wherever YAML 1.1 or 1.2, or one of their readers, may take it for something else. */
final class YamlText extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    private static final Pattern PLAIN =
            Pattern.compile("(?!.* #)(?!.*: )[A-Za-z_/][A-Za-z0-9_./@+()$<>=:, \"'-]*(?<![ :])");

    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    /** Whether it has lines and can stand as they are. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') > 0 && text.chars().allMatch(YamlText::isPrintable) && !text.startsWith(" ");
    }

    private static boolean isPrintable(int c) {
        return c == '\n' || c >= ' ' && c <= '~' || Character.isLetter(c);
    }

    @Override
    public boolean needToQuoteName(String name) {
        return isMore(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return isMore(value);
    }

    private static boolean isMore(String text) {
        return !PLAIN.matcher(text).matches() || WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
