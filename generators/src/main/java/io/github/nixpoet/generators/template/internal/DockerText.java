package io.github.nixpoet.generators.template.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in a Dockerfile; nothing in one can hold a newline but a string of JSON. */
public final class DockerText {

    private static final Pattern PLAIN = Pattern.compile("(?!-)[A-Za-z0-9_./:@%+,=-]+");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_./:@%+,-]+");

    private static final JsonMapper LISTS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DockerText() {}

    /**
     * The value of {@code ENV}, {@code LABEL} or {@code ARG}.
     *
     * @param value a text of one line
     * @return the same, quoted unless it is plain; a dollar is a dollar
     * @throws Refusal if it holds a newline
     */
    public static String value(String value) {
        return VALUE.matcher(value).matches() ? value : '"' + inDoubleQuotes(value) + '"';
    }

    static String inDoubleQuotes(String value) {
        return Text.line(value, "a line of a Dockerfile")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("$", "\\$");
    }

    /**
     * A word of an instruction that takes no quotes, as {@code FROM} and {@code WORKDIR}.
     *
     * @param value a text
     * @return the same
     * @throws Refusal if it is empty, or holds a blank, a quote, a dollar, a backslash or the like
     */
    public static String word(String value) {
        if (!PLAIN.matcher(value).matches()) {
            throw new Refusal(
                    "this instruction of a Dockerfile has no form for " + Text.shown(value),
                    "it takes letters, digits and _./:@%+,=-, no '-' first; COPY, ADD and VOLUME take all in a list, [\"…\"]");
        }
        return value;
    }

    /**
     * A string of a list in brackets.
     *
     * @param value any text
     * @param substituted whether the instruction substitutes variables in it, as {@code COPY} does and {@code CMD} does not
     * @return a string of JSON
     */
    public static String json(String value, boolean substituted) {
        return '"' + inJson(value, substituted) + '"';
    }

    /** Whether Docker takes the text for a list of words, and not for a command of a shell. */
    static boolean isList(String text) {
        try {
            JsonNode list = LISTS.readTree(text);
            return list.isArray() && list.valueStream().allMatch(JsonNode::isTextual);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    static String inJson(String value, boolean substituted) {
        String text = substituted ? value.replaceAll("[\\\\\"'$]", "\\\\$0") : value;
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                out.append(c == '\n' ? "\\n" : String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
