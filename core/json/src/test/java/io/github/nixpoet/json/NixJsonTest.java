package io.github.nixpoet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.value.NotStaticException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NixJsonTest {

    private static final int DEEPEST = 9_990;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void readsJsonAsNix() {
        assertThat(nix("{\"z\": [80, -1, 1e3, true, null], \"a b\": {\"\": \"${x}\"}}"))
                .isEqualTo("""
                {
                  z = [
                    80
                    (-1)
                    1000.0
                    true
                    null
                  ];
                  "a b" = {
                    "" = "\\${x}";
                  };
                }
                """);
        assertThat(nix(" -0 ")).isEqualTo("0\n");
        assertThat(nix("123456789012345678901234567890.5")).isEqualTo("1.2345678901234568E29\n");
    }

    @Test
    void refusesWithThePlaceWhatNixHasNot() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("9223372036854775808", "an integer of Nix has 64 bits, 9223372036854775808 has more");
        refused.put("-9223372036854775809", "an integer of Nix has 64 bits, -9223372036854775809 has more");
        refused.put("1e400", "Nix has no literal for Infinity");
        refused.put("\"\\u0000\"", "a Nix string holds no NUL, here at index 0");
        refused.put("\"a\\ud800\"", "half of a surrogate pair at index 1: \\ud800");
        refused.forEach((json, message) -> assertThatThrownBy(() -> NixJson.parse("{\"a b\": [0, " + json + "]}"))
                .isInstanceOf(NixJsonException.class)
                .hasMessage("error[not-nix]: value.\"a b\"[1]: " + message
                        + "\n  --> <json>:1:13\n   |\n 1 | {\"a b\": [0, " + json + "]}\n   |             "
                        + "^".repeat(json.length())));
        ObjectNode own = NODES.objectNode();
        own.set("a", own);
        assertThatThrownBy(() -> NixJson.write(own)).isInstanceOf(NixJsonException.class);
        assertThatThrownBy(() -> NixJson.write(own)).hasMessageContaining("a value that holds itself");
        assertThatThrownBy(() -> NixJson.write(NODES.pojoNode(1))).hasMessageContaining("POJO");
        assertThatThrownBy(() -> NixJson.write(NODES.numberNode(new BigDecimal("0.1234567890123456789"))))
                .hasMessageContaining("a double");
    }

    @Test
    void showsWhereATextIsNoJson() {
        assertThatThrownBy(() -> NixJson.parse("{\"a\": 1,\n \"a\": 2}"))
                .isInstanceOf(NixJsonException.class)
                .hasMessageStartingWith("error[invalid-json]: the attribute a is there twice\n  --> <json>:2:2\n");
        assertThatThrownBy(() -> NixJson.parse("{\"\\udc00\": 1}")).isInstanceOf(NixJsonException.class);
    }

    /** In our own words, with the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 0 | there is no value",
                "` ` | 1 | there is no value",
                "[1,] | 3 | ']' does not fit here",
                "[1 | 2 | the text ends before its value does",
                "{\"a\" 1} | 5 | '1' does not fit here",
                "{\"a\": } | 6 | '}' does not fit here",
                "{\"a\": 1, } | 9 | '}' does not fit here",
                "{\"a\": 1] | 7 | ']' does not fit here",
                "{a: 1} | 1 | 'a' does not fit here",
                "01 | 0 | '01' does not fit here",
                "NaN | 0 | 'NaN' does not fit here",
                "[1.x] | 1 | '1.x' does not fit here",
                "1 2 | 2 | this stands behind the end of the value",
                "[1] ] | 4 | ']' does not fit here",
                "'a' | 0 | ''' does not fit here",
                "\"a~\" | 2 | 'U+000A' does not fit here",
                "\"a | 2 | the text ends before its value does",
                "{\"a\": nul} | 6 | 'nul' does not fit here",
                "// a | 0 | '/' does not fit here",
                "\"\\x\" | 2 | 'x' does not fit here",
                "[\"\uD83D\uDE00\" \uD83D\uDE00] | 6 | '\uD83D\uDE00' does not fit here"
            })
    void whatIsNoJsonIsToldWithItsPlace(String json, int offset, String message) {
        assertThatThrownBy(() -> NixJson.parse(json.replace('~', '\n')))
                .isInstanceOfSatisfying(NixJsonException.class, fault -> {
                    Diagnostic told = fault.diagnostics().get(0);
                    assertThat(told.code()).isEqualTo(JsonCode.INVALID_JSON);
                    assertThat(told.message()).isEqualTo(message);
                    assertThat(told.labels().get(0).span().start()).isEqualTo(offset);
                });
    }

    @Test
    void aNumberOfAnyLengthIsReadOrRefused() {
        assertThatThrownBy(() -> NixJson.parse("1".repeat(1_000_000)))
                .isInstanceOf(NixJsonException.class)
                .hasMessageContaining("an integer of Nix has 64 bits");
        assertThat(nix("0." + "1".repeat(100_000))).isEqualTo("0.1111111111111111\n");
    }

    @Test
    void nestsAsDeepAsTheParser() {
        String deep = "[".repeat(DEEPEST) + "]".repeat(DEEPEST);
        JsonNode json = NixJson.read(
                NixParser.parse(NixPrinter.print(NixJson.parse(deep))).orThrow().expression());
        int depth = 0;
        for (JsonNode at = json; !at.isMissingNode(); at = at.path(0)) {
            depth++;
        }
        assertThat(depth).isEqualTo(DEEPEST);
        assertThatThrownBy(() -> NixJson.parse("[" + deep + "]"))
                .hasMessageContaining("nested deeper than 9990 levels");
        String deeper = "[".repeat(100_000);
        assertThatThrownBy(() -> NixJson.parse(deeper)).isInstanceOf(NixJsonException.class);
    }

    @Test
    void readsNixAsJson() {
        assertThat(json("{ a.b = [ (-1) 1.5 ''\n  x\n'' ]; a.c = null; }"))
                .hasToString("{\"a\":{\"b\":[-1,1.5,\"x\\n\"],\"c\":null}}");
        assertThatThrownBy(() -> json("{ a = [ ./b ]; }"))
                .isInstanceOf(NixJsonException.class)
                .hasMessageStartingWith("error[not-json]: value.a[0]: the path ./b, which is no JSON");
        assertThatThrownBy(() -> json("{ a = [ b ]; }"))
                .isInstanceOf(NixJsonException.class)
                .hasCauseInstanceOf(NotStaticException.class);
    }

    private static JsonNode json(String nix) {
        return NixJson.read(NixParser.parse(nix).orThrow().expression());
    }

    private static String nix(String json) {
        return NixFormatter.standard().format(Scopes.file(NixJson.parse(json)));
    }
}
