package io.github.nixpoet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

    private static final Code CODE = () -> "some-fault";

    @Test
    void saysWhatADiagnosticSays() throws JsonProcessingException {
        ParseResult result = NixParser.parse(new SourceText("a.nix", "# \uD83D\uDE00\n{ a = 1; b = ( 2"));
        JsonNode fault =
                read(result.diagnostics(), Optional.of(result.source())).get(0);
        assertThat(fault.get("code").asText()).isEqualTo("unclosed-delimiter");
        assertThat(fault.get("severity").asText()).isEqualTo("error");
        assertThat(fault.get("message").asText()).isEqualTo("'(' is never closed");
        assertThat(fault.get("file").asText()).isEqualTo("a.nix");
        assertThat(fault.has("help")).isFalse();
        JsonNode label = fault.get("labels").get(0);
        assertThat(label.toString())
                .isEqualTo("{\"primary\":true,\"start\":18,\"end\":19,\"line\":2,\"column\":14,\"endLine\":2,"
                        + "\"endColumn\":15,\"text\":\"opened here\"}");
        assertThat(fault.get("labels").get(1).get("primary").asBoolean()).isFalse();
    }

    @Test
    void isAnArrayOfAllWithAndWithoutAText() throws JsonProcessingException {
        Diagnostic fault =
                Diagnostic.warning(CODE, "wrong").at(new Span(3, 5), "").help("right");
        JsonNode faults = read(List.of(fault, fault), Optional.empty());
        assertThat(faults).hasSize(2);
        assertThat(faults.get(1).toString())
                .isEqualTo("{\"code\":\"some-fault\",\"severity\":\"warning\",\"message\":\"wrong\",\"labels\":"
                        + "[{\"primary\":true,\"start\":3,\"end\":5,\"text\":\"\"}],\"help\":\"right\"}");
        assertThat(JsonRenderer.render(List.of(), Optional.empty())).isEqualTo("[]");
    }

    @Property
    void anyTextComesBack(@ForAll String message, @ForAll String name) throws JsonProcessingException {
        Diagnostic fault =
                Diagnostic.error(CODE, message).at(Span.at(0), message).help(message);
        JsonNode read =
                read(List.of(fault), Optional.of(new SourceText(name, ""))).get(0);
        assertThat(read.get("message").asText()).isEqualTo(message);
        assertThat(read.get("labels").get(0).get("text").asText()).isEqualTo(message);
        assertThat(read.get("help").asText()).isEqualTo(message);
        assertThat(read.get("file").asText()).isEqualTo(name);
    }

    private static JsonNode read(List<Diagnostic> diagnostics, Optional<SourceText> source)
            throws JsonProcessingException {
        return new ObjectMapper().readTree(JsonRenderer.render(diagnostics, source));
    }
}
