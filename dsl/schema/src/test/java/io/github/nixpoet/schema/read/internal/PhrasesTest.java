package io.github.nixpoet.schema.read.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.schema.type.AnyType;
import io.github.nixpoet.schema.type.AttrTag;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.AttrsType;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.FunctionTo;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.StringType.Form;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final List<OptionType> LEAVES = List.of(
            AnyType.ANYTHING,
            new AnyType("raw"),
            new AnyType("unspecified"),
            new AttrTag(List.of("a", "b")),
            new AttrsType(),
            new BoolType(),
            new DataType("JSON", true),
            EnumType.of("a", "b or c", 1L, true, Optional.empty()),
            EnumType.of("x"),
            EnumType.of(),
            FloatType.ANY,
            new FloatType(true, 0, true, Double.POSITIVE_INFINITY),
            new FloatType(false, 0, false, Double.POSITIVE_INFINITY),
            new FloatType(true, -1.5, false, 90),
            IntType.ANY,
            IntType.PORT,
            new IntType(-128, 127),
            new IntType(3, 7),
            IntType.atLeast(0),
            IntType.atLeast(1),
            new OpaqueType("", "systemd option"),
            new OpaqueType("", "atom (null, or something, of its own)"),
            new PackageType(),
            PathType.ANY,
            new PathType(PathType.Reach.ABSOLUTE, PathType.Store.OUTSIDE),
            new PathType(PathType.Reach.ABSOLUTE, PathType.Store.INSIDE),
            new PathType(PathType.Reach.ANY, PathType.Store.ANYWHERE),
            new SeparatedString("\n"),
            new SeparatedString(","),
            StringType.ANY,
            StringType.of(Form.NON_EMPTY),
            StringType.of(Form.PASSWD_ENTRY),
            StringType.of(Form.SINGLE_LINE),
            StringType.matching("^(tcp|unix)://[^]( ]*\\)$"),
            Submodule.closed());

    @Property(tries = 300)
    void readsWhatIsWritten(@ForAll("types") OptionType type) {
        assertThat(Phrases.read(type.phrase())).as(type.phrase()).isEqualTo(type);
    }

    @Provide
    Arbitrary<OptionType> types() {
        return types(4);
    }

    private static Arbitrary<OptionType> types(int depth) {
        Arbitrary<OptionType> leaves = Arbitraries.of(LEAVES);
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<OptionType> below = types(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                below.map(ListOf::of),
                below.map(it -> new ListOf(it, true)),
                below.map(AttrsOf::of),
                below.map(it -> new AttrsOf(it, true)),
                below.map(FunctionTo::new),
                below.map(Submodule::open),
                below.map(it -> OneOf.of(new NullOr(it))),
                Combinators.combine(below, below).as((one, other) -> OneOf.of(one, other)),
                Combinators.combine(below, below).as(CoercedTo::new));
    }

    @Test
    void knowsWhichDataTakesNull() {
        for (DataType type :
                List.of(new DataType("TOML", false), new DataType("TOML", true), new DataType("YAML 1.1", true))) {
            assertThat(Phrases.read(type.phrase())).isEqualTo(type);
        }
    }

    /** As Home Manager and nix-darwin say it. */
    @Test
    void knowsTypesByTheirNames() {
        OptionType submodule = Submodule.closed();
        assertThat(Phrases.read("(submodule) or unique (non-empty (list of (submodule)))"))
                .isEqualTo(OneOf.of(submodule, new ListOf(submodule, true)));
        assertThat(Phrases.read("list of ((bookmark submodule) or value \"separator\" (singular enum))"))
                .isEqualTo(ListOf.of(OneOf.of(submodule, EnumType.of("separator"))));
        assertThat(Phrases.read("list of (lib.maintainers)")).isEqualTo(ListOf.of(new AnyType("raw")));
        assertThat(Phrases.read("Nix config atom (null, bool, int, float, str, path or package)"))
                .isInstanceOf(NullOr.class);
    }

    @Test
    void keepsWhatItDoesNotUnderstand() {
        for (String phrase : List.of(
                "",
                "(",
                "list of",
                "string containing either a number or a range",
                "one of \"a",
                "string matching the pattern (")) {
            assertThat(Phrases.read(phrase)).isEqualTo(new OpaqueType("", phrase));
        }
        assertThat(Phrases.read("null or a number or a range"))
                .isEqualTo(new NullOr(new OpaqueType("", "a number or a range")));
    }
}
