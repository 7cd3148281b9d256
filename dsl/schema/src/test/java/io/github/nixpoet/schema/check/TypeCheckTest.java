package io.github.nixpoet.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.NixParser;
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
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Expression;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type takes and refuses. That NixOS says the same is a test of the module with the bundled release. */
class TypeCheckTest {

    static Stream<Arguments> types() {
        return Stream.of(
                of(new BoolType(), "true ;; !a ;; a == b", "\"true\" ;; 1 ;; null"),
                of(IntType.PORT, "0 ;; 65535", "-1 ;; 65536 ;; 80.0 ;; \"80\""),
                of(FloatType.ANY, "1.5 ;; -0.5", "1"),
                of(new FloatType(true, 0, true, 2), "1 ;; 2.0", "0 ;; 2.1 ;; \"1\""),
                of(StringType.ANY, "\"\" ;; ''a'' ;; \"${x}\" ;; http://a.b", "1 ;; ./a ;; [ ]"),
                of(StringType.of(Form.NON_EMPTY), "\"a\" ;; \"${x}\"", "\"\" ;; \" \\n\""),
                of(StringType.of(Form.SINGLE_LINE), "\"a\\n\"", "\"a\\nb\" ;; \"a\\n\\n\""),
                of(StringType.of(Form.PASSWD_ENTRY), "\"a b\"", "\"a:b\" ;; \"a\\n\""),
                of(new SeparatedString("\n"), "\"a\"", "[ \"a\" ]"),
                of(PathType.ANY, "./a ;; \"/a\" ;; \"${a}/b\" ;; ~/a ;; <a>", "\"a\" ;; 1 ;; { }"),
                of(new PathType(PathType.Reach.ABSOLUTE, PathType.Store.OUTSIDE), "\"/a\"", "./a ;; \"/nix/store/a\""),
                of(new PackageType(), "pkgs.a ;; \"${a}\" ;; ./.", "\"a\" ;; null ;; [ ] ;; x: x"),
                of(EnumType.of("a", 1L), "\"a\" ;; 1 ;; 1.0 ;; x", "\"b\" ;; 2 ;; null ;; true"),
                of(
                        ListOf.of(IntType.ANY),
                        "[ ] ;; [ 1 a ] ;; a ++ [ 1 ] ;; lib.optional a 1",
                        "[ \"1\" ] ;; a ++ [ \"b\" ] ;; 1"),
                of(new ListOf(IntType.ANY, true), "[ 1 ] ;; [ ] ++ a", "[ ]"),
                of(
                        AttrsOf.of(IntType.ANY),
                        "{ a = 1; \"b c\" = 2; ${d} = 3; } ;; { inherit a; }",
                        "{ a = \"1\"; } ;; { ${a} = [ ]; } ;; [ ]"),
                of(new AttrsType(), "{ a = [ ]; }", "[ ] ;; null"),
                of(new NullOr(IntType.ANY), "null ;; 1", "\"1\""),
                of(OneOf.of(IntType.ANY, ListOf.of(StringType.ANY)), "1 ;; [ \"a\" ]", "\"a\" ;; [ 1 ] ;; { }"),
                of(new CoercedTo(StringType.ANY, ListOf.of(StringType.ANY)), "\"a\" ;; [ \"a\" ]", "1 ;; [ 1 ]"),
                of(new FunctionTo(IntType.ANY), "x: 1 ;; x: y", "1 ;; x: \"a\""),
                of(
                        Submodule.closed(),
                        "{ a = 1; } ;; { config, ... }: { } ;; ./a.nix ;; \"/a.nix\"",
                        "1 ;; [ ] ;; \"a\""),
                of(
                        new AttrTag(List.of("a", "b")),
                        "{ a = 1; } ;; { ${x} = 1; }",
                        "{ } ;; { c = 1; } ;; { a = 1; b = 2; }"),
                of(new DataType("JSON", true), "null ;; [ { a = [ 1 ]; } ]", "x: x ;; [ (x: x) ] ;; { a.b = x: x; }"),
                of(new DataType("TOML", false), "{ a = 1; }", "null ;; { a = null; }"),
                of(AnyType.ANYTHING, "x: x ;; null", ""),
                of(OpaqueType.UNKNOWN, "x: x ;; 1", ""));
    }

    private static Arguments of(OptionType type, String taken, String refused) {
        return Arguments.of(type, split(taken), split(refused));
    }

    private static List<String> split(String values) {
        return Stream.of(values.split(" ;; ")).filter(it -> !it.isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesAndRefuses(OptionType type, List<String> taken, List<String> refused) {
        for (String value : taken) {
            assertThat(TypeCheck.check(type, parse(value))).as(value).isEmpty();
            assertThat(TypeCheck.takes(type, parse("lib.mkIf c (" + value + ")")))
                    .as(value)
                    .isTrue();
        }
        for (String value : refused) {
            assertThat(TypeCheck.takes(type, parse(value))).as(value).isFalse();
            for (String wrapped : List.of(
                    "lib.mkForce (%s)",
                    "let a = b; in mkIf c (mkDefault (%s))",
                    "with x; %s",
                    "let v = %s; in v",
                    "if c then (%s) else d",
                    "mkMerge [ (%s) ]")) {
                String whole = String.format(wrapped, value);
                assertThat(TypeCheck.takes(type, parse(whole))).as(whole).isFalse();
            }
        }
    }

    @Test
    void saysWhatIsTakenAndWhatWasGot() {
        assertThat(TypeCheck.check(ListOf.of(IntType.PORT), parse("[ 80 \"443\" ]")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.message())
                            .isEqualTo(
                                    "'*' takes 16 bit unsigned integer; between 0 and 65535 (both inclusive), not a string, \"443\"");
                    assertThat(it.help()).contains("write 443 without quotes");
                    assertThat(it.labels().get(0).span()).isEqualTo(new Span(5, 10));
                });
    }

    @Test
    void warnsOfPatterns() {
        StringType type = StringType.matching("[[:alnum:]_-]+[.](service|socket)");
        assertThat(TypeCheck.check(type, parse("\"a-b.service\""))).isEmpty();
        assertThat(TypeCheck.check(type, parse("\"a b\"")))
                .singleElement()
                .matches(it -> !it.isError())
                .extracting(Diagnostic::code)
                .isEqualTo(CheckCode.PATTERN_MISMATCH);
    }

    @Test
    void endsOnCodeThatUnfoldsWithoutEnd() {
        OptionType data = new DataType("", true);
        assertThat(TypeCheck.check(data, parse("let x = x; in x"))).isEmpty();
        assertThat(TypeCheck.check(data, parse("let s = s.x; in s.x"))).isEmpty();
        assertThat(TypeCheck.check(data, parse("let s = { x = s.x; }; in s.x"))).isEmpty();
        assertThat(TypeCheck.check(data, parse("let inherit (s) s; t = if s.a then t.b else t.c; in t.d")))
                .isEmpty();
        assertThat(TypeCheck.check(data, parse("let x = { a = x; b = x; }; in x")))
                .isEmpty();
        assertThat(TypeCheck.check(data, parse("let x = mkMerge [ x x ]; in x")))
                .isEmpty();
        assertThat(TypeCheck.check(data, parse("[ ".repeat(9_000) + "(x: x)" + " ]".repeat(9_000))))
                .isEmpty();
        assertThat(TypeCheck.check(data, parse("[ ]" + " ++ [ 1 ]".repeat(50_000) + " ++ [ (x: x) ]")))
                .hasSize(1);
    }

    private static Expression parse(String text) {
        return NixParser.parse(text).orThrow().expression();
    }
}
