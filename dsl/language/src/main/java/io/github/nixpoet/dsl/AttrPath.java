package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.text.NixNames;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path of an attribute or option.
 *
 * <p>Example: {@code AttrPath.parse("fileSystems.\"/boot\".device")} is {@code AttrPath.of("fileSystems", "/boot", "device")}.
 *
 * @param names the names, at least one
 */
public record AttrPath(List<String> names) {

    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException if there is none, or one is null or holds what a Nix string can't
     */
    public AttrPath {
        names.forEach(name -> Given.present(name, "a name of the path"));
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one name");
        }
        names.forEach(NixNames::attribute);
    }

    /**
     * A path of names as they are, dots and all.
     *
     * @param names the names, at least one
     * @return the path
     * @throws IllegalArgumentException if there is none, or one holds what a Nix string can't
     */
    public static AttrPath of(String... names) {
        return new AttrPath(Arrays.asList(names));
    }

    /**
     * Reads a path as Nix spells it.
     *
     * @param text names joined by dots; one with other characters than letters, digits, {@code _}, {@code -} and {@code '} in
     *     double quotes
     * @return the path
     * @throws IllegalArgumentException if it is null or not spelled so; the message says where and how to
     */
    public static AttrPath parse(String text) {
        return new AttrPathReader(Given.present(text, "the path")).read();
    }

    /**
     * The path of an attribute below this one.
     *
     * @param below the path that goes on from here
     * @return both
     */
    public AttrPath append(AttrPath below) {
        return new AttrPath(Stream.concat(names.stream(), below.names.stream()).toList());
    }

    /** Whether the other is this path, or that of something below it. */
    boolean leadsTo(AttrPath other) {
        return names.size() <= other.names.size() && names.equals(other.names.subList(0, names.size()));
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
     * The syntax of this path.
     *
     * @return a tree without trivia
     */
    public AttributePath tree() {
        return Attributes.path(names.toArray(String[]::new));
    }

    /** The path as Nix spells it. */
    @Override
    public String toString() {
        return names.stream().map(NixNames::attribute).collect(Collectors.joining("."));
    }
}
