package io.github.nixpoet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.build.Scopes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value.\"a b\"[1]: " + message));
        ObjectNode own = NODES.objectNode();
        own.set("a", own);
        assertThatThrownBy(() -> NixJson.write(own)).hasMessageContaining("a value that holds itself");
        assertThatThrownBy(() -> NixJson.write(NODES.pojoNode(1))).hasMessageContaining("POJO");
        assertThatThrownBy(() -> NixJson.write(NODES.numberNode(new BigDecimal("0.1234567890123456789"))))
                .hasMessageContaining("a double");
    }

    @Test
    void showsWhereATextIsNoJson() {
        assertThatThrownBy(() -> NixJson.parse("{\"a\": 1,\n \"a\": 2}"))
                .isInstanceOf(NixJsonException.class)
                .hasMessageStartingWith("error[invalid-json]: Duplicate field 'a'\n  --> <json>:2:");
        for (String json : new String[] {
            "", " ", "[1,]", "[1", "{\"a\" 1}", "01", "NaN", "1 2", "'a'", "\"\n\"", "nul", "{\"\\udc00\": 1}"
        }) {
            assertThatThrownBy(() -> NixJson.parse(json)).as(json).isInstanceOf(NixJsonException.class);
        }
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
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("value.a[0]: the path ./b, which is no JSON");
    }

    private static JsonNode json(String nix) {
        return NixJson.read(NixParser.parse(nix).orThrow().expression());
    }

    private static String nix(String json) {
        return NixFormatter.standard().format(Scopes.file(NixJson.parse(json)));
    }
}
