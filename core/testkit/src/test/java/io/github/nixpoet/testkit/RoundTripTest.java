package io.github.nixpoet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.build.Scopes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {

    @Test
    void passesWhatIsKept() {
        RoundTrip.check("# a\n{ a, b }: ''\n  ${a}\n   b''");
        RoundTrip.check("[ (- ./a) (- ./a b) (!- 1/2) (- ./a/${b}) ]");
        RoundTrip.check(Scopes.file(Scopes.variable("a")));
        RoundTrip.check(Operators.not(Scopes.variable("a")));
    }

    @Test
    void showsWhatIsNoNix() {
        assertThatThrownBy(() -> RoundTrip.check("{ a = 1 }"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the text is no Nix")
                .hasMessageContaining("missing-semicolon");
    }

    @Test
    void showsWhatABuiltTreeReadsAs() {
        UnaryOperation withoutParentheses = new UnaryOperation(
                Token.of(TokenKind.MINUS),
                Operators.binary(
                        Scopes.variable("a"), io.github.nixpoet.syntax.op.BinaryOperator.PLUS, Scopes.variable("b")));
        assertThatThrownBy(() -> RoundTrip.check(withoutParentheses))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("another meaning")
                .hasMessageContaining("UnaryOperation")
                .hasMessageContaining("BinaryOperation");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a, b, false",
                "''a'', \"a\", true",
                "''  a'', \"  a\", false",
                "`{ a }: a`, `{ a, }: a`, true",
                "1, 1.0, false"
            })
    void spellingIsNoMeaning(String one, String other, boolean same) {
        assertThat(Difference.ofTrees(tree(one), tree(other)).isEmpty()).isEqualTo(same);
    }

    private static SyntaxElement tree(String text) {
        return NixParser.parse(text).orThrow();
    }
}
