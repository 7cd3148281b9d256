package io.github.nixpoet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.testing.Spaced;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NixValuesTest {

    private static final int DEEPEST = 9_990;

    @Test
    void writesWhatNixHas() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("z", Optional.of("o"));
        ordered.put("a b", Optional.empty());
        ordered.put("or", CharBuffer.wrap("s"));
        assertThat(text(ordered)).isEqualTo("{ z = \"o\" ; \"a b\" = null ; \"or\" = \"s\" ; }");
        assertThat(text(Map.of("b", 1, "a", new int[] {-1, 2}))).isEqualTo("{ a = [ ( - 1 ) 2 ] ; b = 1 ; }");
        assertThat(text(List.of((byte) 1, (short) 2, 3L, BigInteger.TEN, 0.1f, 0.5, new BigDecimal("0.10"))))
                .isEqualTo("[ 1 2 3 10 0.1 0.5 0.1 ]");
        assertThat(text(new Object[] {Scopes.variable("x"), new NixPath("./a b"), new NixPath("<nixpkgs>"), true}))
                .isEqualTo("[ x ( ./. + \"/a b\" ) <nixpkgs> true ]");
        assertThat(text("a\nb")).isEqualTo("''\n  a\n  b''");
    }

    @Test
    void refusesTheRestWithItsPlace() {
        List<Object> refused = Arrays.asList(
                null,
                Instant.EPOCH,
                Double.NaN,
                Float.NEGATIVE_INFINITY,
                new BigDecimal("0.1234567890123456789"),
                new BigDecimal("1e400"),
                BigInteger.TWO.pow(63),
                "a\0",
                "\uD800",
                Set.of(1, 2),
                Path.of("a"),
                RoundingMode.UP,
                'c',
                Stream.of(1),
                Map.of(1, 2),
                Map.of("\0", 2),
                Collections.singletonMap(null, 2));
        assertThat(refused)
                .allSatisfy(value -> assertThatThrownBy(() ->
                                NixValues.write(Map.of("a b", Arrays.asList(1, Optional.of(Arrays.asList(value))))))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("value.\"a b\"[1][0]: "));
    }

    @Test
    void refusesWhatHoldsItself() {
        List<Object> loop = new ArrayList<>();
        loop.add(Map.of("a", loop));
        assertThatThrownBy(() -> NixValues.write(List.of(loop)))
                .hasMessage("value[0][0].a: a value that holds itself, it began as value[0]");
        Object shared = List.of();
        assertThat(text(List.of(shared, shared))).isEqualTo("[ [ ] [ ] ]");
    }

    @Test
    void nestsAsDeepAsTheParser() {
        Object deep = List.of();
        for (int i = 0; i < DEEPEST - 1; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("a", deep);
        }
        String text = NixPrinter.print(NixValues.write(deep));
        Object read = NixValues.read(NixParser.parse(text).orThrow());
        for (int i = 0; i < DEEPEST - 1; i++) {
            read = read instanceof List<?> list
                    ? list.get(0)
                    : ((Map<?, ?>) read).values().iterator().next();
        }
        assertThat(read).isEqualTo(List.of());
        Object deeper = List.of(deep);
        assertThatThrownBy(() -> NixValues.write(deeper)).hasMessageEndingWith("nested deeper than 9990 levels");
    }

    @Test
    void whatNixRefusesIsNoValue() {
        assertThatThrownBy(() -> read("-(-9223372036854775807 - 1)")).isInstanceOf(NotStaticException.class);
    }

    @Test
    void readsValuesHoweverTheyAreSpelled() {
        assertThat(read("{ a.b = 1; \"c d\".${\"e\"} = [ (-2) 1.5 ]; a = { f = (({ g = null; })); }; a.f.h = x:y; }"))
                .isEqualTo(Map.of(
                        "a",
                        Map.of("b", 1L, "f", Map.of("g", Optional.empty(), "h", "x:y")),
                        "c d",
                        Map.of("e", List.of(-2L, 1.5))));
        assertThat(read("[ ''\n  a\n    b'' ./a ./. a/b .../a ~/c <d/e> /. (./. + \"/f g\") (- -1) ]"))
                .isEqualTo(List.of(
                        "a\n  b",
                        new NixPath("./a"),
                        new NixPath("./."),
                        new NixPath("./a/b"),
                        new NixPath("./.../a"),
                        new NixPath("~/c"),
                        new NixPath("<d/e>"),
                        new NixPath("/."),
                        new NixPath("./f g"),
                        1L));
        assertThat(read("{ z = 1; a.y = 2; b = 3; a.x = 4; }")).hasToString("{z=1, a={y=2, x=4}, b=3}");
    }

    @Test
    void refusesWhatIsNotStaticWithItsPlace() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("[ 1 x ]", "value[1] is a variable");
        refused.put("{ a.\"b c\" = f 1; }", "value.a.\"b c\" is a function's result");
        refused.put("{ a = { inherit b; }; }", "value.a is an inherited attribute");
        refused.put("{ a = rec { }; }", "value.a is a recursive set");
        refused.put("{ ${a} = 1; }", "value is a computed name");
        refused.put("{ \"${a}\" = 1; }", "value is a computed name");
        refused.put("\"a${b}\"", "value is a string with interpolation");
        refused.put("./a/${b}", "value is a path with interpolation");
        refused.put("1 + 2", "value is an operation");
        refused.put("./a + \"/b\"", "value is an operation");
        refused.put("-9223372036854775807 - 2", "value is an operation");
        refused.put("!true", "value is a negation");
        refused.put("a: a", "value is a function");
        refused.put("if true then 1 else 2", "value is a choice");
        refused.put("let a = 1; in 2", "value is a let");
        refused.put("let { body = 1; }", "value is a let");
        refused.put("with a; 2", "value is a with");
        refused.put("assert true; 2", "value is an assertion");
        refused.put("{ }.a", "value is a selection");
        refused.put("{ } ? a", "value is a question for an attribute");
        refused.forEach((text, message) -> assertThatThrownBy(() -> read(text))
                .isInstanceOf(NotStaticException.class)
                .hasMessageContaining(message));
        assertThatThrownBy(() -> read("{\n  a = [ (f 1) ];\n}")).hasMessage("""
                error[not-static]: value.a[0] is a function's result, no value as it stands
                  --> <string>:2:10
                   |
                 2 |   a = [ (f 1) ];
                   |          ^^^
                  help: evaluate it with Nix first""");
    }

    @Test
    void whatIsReadCannotBeChanged() {
        for (Object value : List.of(read("{ a = 1; }"), read("[ { a.b = 1; } ]"))) {
            assertThatThrownBy(value instanceof Map<?, ?> map ? map::clear : ((List<?>) value)::clear)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static Object read(String text) {
        return NixValues.read(NixParser.parse(text).orThrow());
    }

    private static String text(Object value) {
        return Spaced.print(NixValues.write(value)).strip();
    }
}
