package io.github.nixpoet.schema;

import io.github.nixpoet.text.NixNames;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an option is: names from the outside in.
 *
 * <p>In the path of an option within a submodule, {@code <name>} stands for any attribute and {@code *} for any element, as in
 * {@code users.users.<name>.uid}.
 *
 * @param names the names as they are, possibly with dots in them; none for the place of all options
 */
public record OptionPath(List<String> names) implements Comparable<OptionPath> {

    /** The place of all options. */
    public static final OptionPath ROOT = new OptionPath(List.of());

    /** Copies the names. */
    public OptionPath {
        names = List.copyOf(names);
    }

    /**
     * A path of names as they are, dots and all.
     *
     * @param names the names
     * @return the path
     */
    public static OptionPath of(String... names) {
        return new OptionPath(Arrays.asList(names));
    }

    /**
     * Reads a path as Nix and its manual spell it.
     *
     * @param text names joined by dots, for example {@code services.nginx.virtualHosts.<name>.root}; a name with other characters than
     *     those of an identifier may stand in double quotes, one with dots must
     * @return the path
     * @throws IllegalArgumentException if a quote is not closed, or a name between dots is missing
     */
    public static OptionPath parse(String text) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.startsWith("\"", at) ? closing(text, at) + 1 : text.indexOf('.', at);
            end = end < 0 ? text.length() : end;
            String name = text.substring(at, end);
            if (name.isEmpty() || end < text.length() && text.charAt(end) != '.') {
                throw new IllegalArgumentException("not the path of an option: " + text);
            }
            names.add(name.startsWith("\"") ? NixStrings.value(name) : name);
            at = end + 1;
        }
        return new OptionPath(names);
    }

    private static int closing(String text, int quote) {
        for (int at = quote + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                return at;
            }
        }
        throw new IllegalArgumentException("a quote is not closed: " + text);
    }

    /**
     * Whether a name of a path stands for any attribute or element.
     *
     * @param name for example {@code <name>} or {@code *}
     * @return true for {@code *} and for what stands in angle brackets
     */
    public static boolean isPlaceholder(String name) {
        return name.equals("*") || name.length() > 2 && name.startsWith("<") && name.endsWith(">");
    }

    /**
     * The number of names.
     *
     * @return 0 for {@link #ROOT}
     */
    public int depth() {
        return names.size();
    }

    /**
     * The last name.
     *
     * @return for example {@code uid}
     * @throws IndexOutOfBoundsException for {@link #ROOT}
     */
    public String last() {
        return names.get(names.size() - 1);
    }

    /**
     * The path without its last names.
     *
     * @param depth how many names to keep, at most {@link #depth()}
     * @return the path of something that this one lies in
     */
    public OptionPath upTo(int depth) {
        return new OptionPath(names.subList(0, depth));
    }

    /**
     * The path of something below.
     *
     * @param name its name
     * @return a path that is longer by that name
     */
    public OptionPath down(String name) {
        return down(List.of(name));
    }

    /**
     * The path of something further below.
     *
     * @param more its names from here
     * @return a path that is longer by those names
     */
    public OptionPath down(List<String> more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more);
        return new OptionPath(all);
    }

    /** Compares name by name. */
    @Override
    public int compareTo(OptionPath other) {
        int common = Math.min(names.size(), other.names.size());
        for (int i = 0; i < common; i++) {
            // Most names are the same string, which equals sees at once.
            if (!names.get(i).equals(other.names.get(i))) {
                return names.get(i).compareTo(other.names.get(i));
            }
        }
        return Integer.compare(names.size(), other.names.size());
    }

    /** The path as Nix spells it, placeholders as the manual has them. */
    @Override
    public String toString() {
        return names.stream()
                .map(name -> isPlaceholder(name) ? name : NixNames.attribute(name))
                .collect(Collectors.joining("."));
    }
}
