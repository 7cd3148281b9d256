package io.github.nixpoet.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path of an attribute: names known now.
 *
 * <p>Example: {@code AttrPath.parse("fileSystems.\"/boot\".device")} is {@code AttrPath.of("fileSystems", "/boot", "device")}.
 *
 * @param names the names, at least one
 */
public record AttrPath(List<String> names) {

    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException if there is none, or one holds a NUL or half of a surrogate pair
     */
    public AttrPath {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one name");
        }
        names.forEach(StringValue::check);
    }

    /**
     * A path of names as they are, dots and all.
     *
     * @param names the names, at least one
     * @return the path
     * @throws IllegalArgumentException if there is none, or one holds a NUL or half of a surrogate pair
     */
    public static AttrPath of(String... names) {
        return new AttrPath(Arrays.asList(names));
    }

    /**
     * Reads a path as Nix spells it.
     *
     * @param text names joined by dots; one with other characters than letters, digits, {@code _}, {@code -} and {@code '} in double
     *     quotes
     * @return the path
     * @throws IllegalArgumentException if it is not spelled so; the message says where and why
     */
    public static AttrPath parse(String text) {
        return new AttrPathReader(text).read();
    }

    /**
     * The first name.
     *
     * @return for example {@code services}
     */
    public String first() {
        return names.get(0);
    }

    /**
     * Whether this is another path, or that of something below it.
     *
     * @param other for example {@code services.nginx}
     * @return true for {@code services.nginx} and {@code services.nginx.enable}
     */
    public boolean startsWith(AttrPath other) {
        return names.size() >= other.names.size()
                && names.subList(0, other.names.size()).equals(other.names);
    }

    /**
     * A longer path.
     *
     * @param more names that go on from here
     * @return both
     */
    public AttrPath append(String... more) {
        return new AttrPath(Stream.concat(names.stream(), Arrays.stream(more)).toList());
    }

    /**
     * The path as Nix spells it.
     *
     * @return names joined by dots, in quotes where they need them
     */
    @Override
    public String toString() {
        return names.stream().map(NixNames::attribute).collect(Collectors.joining("."));
    }
}
