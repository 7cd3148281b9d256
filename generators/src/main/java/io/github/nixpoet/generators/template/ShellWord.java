package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.ShellText;
import io.github.nixpoet.generators.template.internal.Text;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a shell command, or {@code "$@"}. Where a word is taken, text, numbers and paths are taken too, as they are.
 *
 * <p>Example: {@code ShellWord.join("result-", ShellWord.variable("NAME"))} is {@code "result-$NAME"}.
 */
public final class ShellWord {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String code;
    private final Optional<String> quoted;

    private ShellWord(String code, Optional<String> quoted) {
        this.code = code;
        this.quoted = quoted;
    }

    /**
     * Text.
     *
     * @param text any text
     * @return the word, quoted if need be
     * @throws IllegalArgumentException if it holds the character 0
     */
    public static ShellWord text(String text) {
        Text.check(text);
        return new ShellWord(ShellText.word(text), Optional.of(ShellText.inDoubleQuotes(text)));
    }

    /**
     * What a variable holds, as one word.
     *
     * @param name the variable's name
     * @return the word
     * @throws IllegalArgumentException if it is no name
     */
    public static ShellWord variable(String name) {
        return quoted("${" + checkName(name) + "}", "$" + name);
    }

    /**
     * An argument of the script, as one word. A {@link ShellScript} that was given fewer ends there.
     *
     * @param number from 1
     * @return the word
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static ShellWord argument(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("arguments of a script count from 1, not " + number);
        }
        return quoted("${" + number + "}", number < 10 ? "$" + number : "${" + number + "}");
    }

    /**
     * All arguments of the script, each a word.
     *
     * @return the words
     */
    public static ShellWord arguments() {
        return new ShellWord("\"$@\"", Optional.empty());
    }

    /**
     * What a command prints, without line breaks at its end, as one word.
     *
     * @param command the command
     * @return the word
     */
    public static ShellWord output(ShellCommand command) {
        String code = "$(" + command + ")";
        return quoted(code, code);
    }

    /**
     * The names of files that match.
     *
     * @param pattern text in which {@code *} and {@code ?} stand for other characters
     * @return the words
     */
    public static ShellWord glob(String pattern) {
        String code = Pattern.compile("[*?]|[^*?]+")
                .matcher(Text.check(pattern))
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group().matches("[*?]") ? match.group() : ShellText.word(match.group())));
        return new ShellWord(code, Optional.empty());
    }

    /**
     * One word of parts.
     *
     * @param parts text, numbers, paths and words that are one
     * @return the word
     * @throws IllegalArgumentException if a part is something else, or is many words
     */
    public static ShellWord join(Object... parts) {
        String inner = Arrays.stream(parts)
                .map(part -> of(part).quoted
                        .orElseThrow(() ->
                                new IllegalArgumentException(of(part) + " may be many words, and is no part of one")))
                .collect(Collectors.joining());
        return quoted(inner, inner);
    }

    private static ShellWord quoted(String inner, String alone) {
        return new ShellWord('"' + alone + '"', Optional.of(inner));
    }

    static ShellWord of(Object value) {
        if (value instanceof ShellWord word) {
            return word;
        }
        if (value instanceof CharSequence || value instanceof Number || value instanceof Path) {
            return text(value.toString());
        }
        throw new IllegalArgumentException("a word of a command is text, a number, a path or a ShellWord, not a "
                + value.getClass().getName());
    }

    static String checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(Text.shown(name)
                    + " is no name of a variable; it takes letters, digits and '_', and no digit first");
        }
        return name;
    }

    /**
     * The word.
     *
     * @return as a shell reads it
     */
    @Override
    public String toString() {
        return code;
    }
}
