package io.github.nixpoet.parse.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.TokenKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrammarTest {

    @Test
    void theGeneratedParserPredictsNothing() throws IOException {
        try (InputStream in = NixGrammar.class.getResourceAsStream("NixGrammar.class")) {
            String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(constants).contains("enterRule").doesNotContain("adaptivePredict");
        }
    }

    @Test
    void tokenTypesFollowTheOrderOfTokenKinds() {
        List<String> kinds = Arrays.stream(TokenKind.values())
                .filter(kind -> kind != TokenKind.END)
                .map(Enum::name)
                .toList();
        List<String> types = IntStream.rangeClosed(1, kinds.size())
                .mapToObj(NixGrammar.VOCABULARY::getSymbolicName)
                .toList();
        assertThat(types).isEqualTo(kinds);
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
