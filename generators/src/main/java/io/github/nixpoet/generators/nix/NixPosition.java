package io.github.nixpoet.generators.nix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in Nix code, as Nix names it.
 *
 * @param file a path as Nix knows it: absolute, in the store for a flake; or {@code «string»}, {@code «stdin»}
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record NixPosition(String file, int line, int column) {

    private static final Pattern TEXT = Pattern.compile("(.+?):(\\d{1,9}):(\\d{1,9})", Pattern.DOTALL);

    /**
     * Reads what Nix writes behind {@code at}.
     *
     * @param text as {@code /srv/web.nix:12:3}
     * @return the place, empty if the text is none
     */
    public static Optional<NixPosition> parse(String text) {
        Matcher match = TEXT.matcher(text);
        return match.matches()
                ? of(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)))
                : Optional.empty();
    }

    /** Line 0 and {@code «none»} stand for no place. */
    static Optional<NixPosition> of(String file, int line, int column) {
        return line < 1 || column < 1 ? Optional.empty() : Optional.of(new NixPosition(file, line, column));
    }

    /**
     * The form that Nix writes.
     *
     * @return {@code file:line:column}
     */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
