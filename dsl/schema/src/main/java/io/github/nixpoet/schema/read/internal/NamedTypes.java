package io.github.nixpoet.schema.read.internal;

import static java.util.Map.entry;

import io.github.nixpoet.schema.type.AnyType;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.StringType;
import java.util.Map;
import java.util.Optional;

/** Types that nixpkgs calls by a name of their own, most of them those of {@code pkgs.formats}. */
final class NamedTypes {

    private static final String WORDS = "atom (null, bool, int, float or string)";
    private static final String INI = "INI " + WORDS;
    private static final String REPEATED = " or a list of them for duplicate keys";
    private static final String LISTED = " or a non-empty list of them";

    private static final OptionType ATOM =
            new NullOr(OneOf.of(new BoolType(), IntType.ANY, FloatType.ANY, StringType.ANY));
    private static final OptionType ATOMS = OneOf.of(ATOM, ListOf.of(ATOM));

    private static final OptionType SETTING = new NullOr(
            OneOf.of(new BoolType(), IntType.ANY, FloatType.ANY, StringType.ANY, PathType.ANY, new PackageType()));

    private static final Map<String, OptionType> TYPES = Map.ofEntries(
            entry(WORDS, ATOM),
            entry(WORDS + REPEATED, new CoercedTo(ATOM, ListOf.of(ATOM))),
            entry(INI, ATOM),
            entry(INI + REPEATED, ATOMS),
            entry(INI + LISTED, ATOMS),
            entry(section(INI), AttrsOf.of(ATOM)),
            entry(section(INI + REPEATED), AttrsOf.of(ATOMS)),
            entry(section(INI + LISTED), AttrsOf.of(ATOMS)),
            entry("Nix config atom (null, bool, int, float, str, path or package)", SETTING),
            entry("lib.maintainers", new AnyType("raw")),
            entry("lib.teams", new AnyType("raw")),
            entry("single-line string", StringType.matching("[^\r\n]*")));

    private NamedTypes() {}

    static Optional<OptionType> find(String words) {
        return Optional.ofNullable(TYPES.get(words));
    }

    private static String section(String value) {
        return "section of an INI file (attrs of " + value + ")";
    }
}
