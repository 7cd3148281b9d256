package io.github.nixpoet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A string or path that can be made prints as the very parts it was made of. */
class StringPartsTest {

    @Test
    void refusesTriviaWithinALiteral() {
        refused(() -> string(new TextPart(text("a").withLeading(Trivia.SPACE)), hole()));
        refused(() -> string(hole(Trivia.SPACE)));
        refused(() -> new InterpolatedString(
                Token.of(TokenKind.STRING_OPEN),
                List.of(hole()),
                Token.of(TokenKind.STRING_CLOSE).withLeading(Trivia.of("/* c */"))));
        refused(() -> path(
                path("./a/"),
                hole(),
                new TextPart(Token.of(TokenKind.PATH_TEXT, "b").withLeading(Trivia.SPACE))));
    }

    @Test
    void refusesPartsThatWouldReadAsOthers() {
        refused(() -> string(new TextPart(text("a$")), hole()));
        refused(() -> string(new TextPart(text("a")), new TextPart(text("b")), hole()));
        refused(() -> string(new TextPart(text("a"))));
        refused(() -> string(new TextPart(text("\"")), hole()));
        for (String start : List.of("abc", "~a", "//", "./a//b//c/", "./a~")) {
            refused(() -> path(path(start), hole()));
        }
        refused(() -> path(hole(), path("a")));
        refused(() -> path(path("./a"), hole(), path("~b")));
        refused(() -> path(path("./a"), hole(), path("b/")));
    }

    @Test
    void refusesTokensThatNixHasNot() {
        refused(() -> Token.of(TokenKind.FLOAT, "1.e400"));
        refused(() -> Token.of(TokenKind.STRING, "\"\0\""));
        refused(() -> Token.of(TokenKind.STRING_TEXT, "\0"));
        refused(() -> Token.of(TokenKind.INTEGER, "9223372036854775808"));
        refused(() -> Token.of(TokenKind.IDENTIFIER, "inherit"));
        refused(() -> Token.of(TokenKind.PATH, "./a/"));
        refused(() -> Token.of(TokenKind.SEARCH_PATH, "</a>"));
        refused(() -> Trivia.of("# a\n b"));
        refused(() -> Token.of(TokenKind.SEMICOLON).withLeading(Trivia.of("# a")));
        assertThat(Token.of(TokenKind.INTEGER, "0009223372036854775807").text()).hasSize(22);
    }

    @Test
    void whatItTakesComesBackFromItsText() {
        List<Expression> taken = List.of(
                string(new TextPart(text("a$$")), hole()),
                string(hole(), hole(), new TextPart(text("$"))),
                path(path("./a//"), hole(), path("b/c")),
                path(path("/"), hole()),
                path(path("~/"), hole(), hole()),
                path(path("a/b//c"), hole()));
        for (Expression expression : taken) {
            assertThat(NixParser.parse(NixPrinter.print(expression)).orThrow().expression())
                    .isEqualTo(expression);
        }
    }

    private static void refused(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static InterpolatedString string(StringPart... parts) {
        return new InterpolatedString(
                Token.of(TokenKind.STRING_OPEN), List.of(parts), Token.of(TokenKind.STRING_CLOSE));
    }

    private static InterpolatedPath path(StringPart... parts) {
        return new InterpolatedPath(List.of(parts));
    }

    private static Token text(String text) {
        return Token.of(TokenKind.STRING_TEXT, text);
    }

    private static TextPart path(String text) {
        return new TextPart(Token.of(TokenKind.PATH_TEXT, text));
    }

    private static Interpolation hole() {
        return hole(Trivia.NONE);
    }

    private static Interpolation hole(Trivia leading) {
        return new Interpolation(
                Token.of(TokenKind.INTERPOLATION_OPEN).withLeading(leading),
                new Identifier(Token.of(TokenKind.IDENTIFIER, "x")),
                Token.of(TokenKind.RIGHT_BRACE));
    }
}
