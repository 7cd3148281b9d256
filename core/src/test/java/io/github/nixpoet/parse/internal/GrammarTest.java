package io.github.nixpoet.parse.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.TokenKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrammarTest {

    @Test
    void theGeneratedParserNeedsNothingOfAntlr() throws IOException {
        try (InputStream in = NixGrammar.class.getResourceAsStream("NixGrammar.class")) {
            String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(constants).contains("expression", "match").doesNotContain("org/antlr");
        }
    }

    @Test
    void tokenTypesFollowTheOrderOfTokenKinds() throws ReflectiveOperationException {
        for (TokenKind kind : TokenKind.values()) {
            if (kind != TokenKind.END) {
                int type = NixGrammar.class.getField(kind.name()).getInt(null);
                assertThat(TokenType.kind(type)).isEqualTo(kind);
            }
        }
    }

    @Test
    void keywordsStandSideBySide() {
        List<String> keywords = IntStream.rangeClosed(NixGrammar.IF, NixGrammar.OR)
                .mapToObj(type -> TokenType.kind(type).text())
                .toList();
        assertThat(keywords)
                .containsExactly("if", "then", "else", "assert", "with", "let", "in", "rec", "inherit", "or");
    }
}
