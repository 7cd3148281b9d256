package io.github.nixpoet.testkit;

import io.github.nixpoet.text.NixNames;
import java.util.List;

/** Names of variables and attributes. */
final class Names {

    /** Few, so that one is often bound and used; among them what Nix always knows. */
    static final Generator<String> VARIABLES =
            Generator.of("a", "b", "c", "x'", "_y", "pkgs", "true", "null", "builtins", "__curPos");

    private static final List<String> STARTS = chars("abcxyzABC_");
    private static final List<String> FOLLOWERS = chars("abcxyzABC_019'-");

    /** Any name that a variable can have. */
    static final Generator<String> IDENTIFIERS = Generator.oneOf(
            Generator.of("a", "b", "c", "foldl'", "nix-build", "or'", "iff", "let-", "_"),
            Generator.combine(
                    Generator.of(STARTS),
                    Generator.list(Generator.of(FOLLOWERS), 0, 8),
                    (start, followers) -> identifier(start + String.join("", followers))));

    /** Any name that an attribute can have. */
    static final Generator<String> ATTRIBUTES = Generator.oneOf(
            IDENTIFIERS,
            Generator.of(
                    "", "or", "if", "then", "else", "assert", "with", "let", "in", "rec", "inherit", "a.b", "1",
                    "${a}"),
            Strings.HOSTILE);

    private Names() {}

    private static String identifier(String name) {
        return NixNames.isIdentifier(name) ? name : name + "_";
    }

    private static List<String> chars(String chars) {
        return chars.chars().mapToObj(Character::toString).toList();
    }
}
