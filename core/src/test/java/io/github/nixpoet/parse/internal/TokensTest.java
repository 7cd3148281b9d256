package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.parse.Traps;
import io.github.nixpoet.parse.internal.TokenPieces.Piece;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.testing.Nixpkgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.CharStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexer by hand and the grammar of tokens see the same tokens. */
class TokensTest {

    private static final int FILES = 2_000;

    private static final List<String> PIECES = List.of(
            "a",
            "b1",
            "x'",
            "_y",
            "or",
            "if",
            "let",
            "http",
            "1",
            "0",
            "9",
            "e3",
            "E-2",
            ".",
            "..",
            "...",
            "-",
            "+",
            "/",
            "//",
            "~",
            "~/",
            "./",
            "<",
            ">",
            "<a/",
            "|",
            "&",
            "=",
            "!",
            ":",
            "@",
            "?",
            ",",
            ";",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "}",
            "${",
            "${",
            "$",
            "\"",
            "\"",
            "'",
            "''",
            "''",
            "\\",
            "*",
            "/*",
            "*/",
            "#",
            " ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "%",
            "é",
            "\uD83D\uDE00",
            "\u00a0",
            "\0");

    @ParameterizedTest
    @MethodSource("traps")
    void ofTextsAtTheEdgesOfTheGrammar(String text) {
        check(text);
    }

    static Stream<String> traps() {
        return Stream.of(Traps.ACCEPTED, Traps.ACCEPTED_BY_NEWER_NIX, Traps.REFUSED)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " # a",
                "/*/ */ /***/ /* * / **/ 1",
                "a/*",
                "\"\\",
                "\"$\\",
                "\"$\\\"\"",
                "\"a$\" \"$$\" \"$$$\"",
                "''$''",
                "'''$''",
                "''$'$'$x''",
                "''''$ '''''' ''\\",
                "''$$'{''",
                "\"${\"${''${a}''}\"}\"",
                "./a${b}c/${d}/e/${f}g.h i",
                "./a${b}/ c",
                "./a${b}/",
                "./a${b}\uD83D\uDE00",
                "~/a/${b} ~/${c}",
                "} a } ${ { } b }",
                "<a/b/c> <a/> <a//b> <<a> < a>",
                "a:b:c a_:b a:${b} a.b-c+d:e' a:\"b\"",
                "1.2.3 1..2 1... 0. 0.0 00.5 1.e+5 1.e+ .5E5 .5e5.5",
                "a.b.c/d a.b/c.d a.b.c a'b/c-d/e 1/2/",
                "-a/b ->a/b +-/a ...//a"
            })
    void ofHandMadeTraps(String text) {
        check(text);
    }

    @Property(tries = 5000)
    void ofAnythingAtAll(@ForAll("soup") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(16).map(pieces -> String.join("", pieces));
    }

    @Test
    void ofTheFilesAmongTheTests() throws IOException {
        for (String resources : List.of("src/test/resources", "../examples/src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(resources))) {
                for (Path file : Nixpkgs.sorted(files)) {
                    check(Files.readString(file));
                }
            }
        }
    }

    @Test
    void ofFilesOfNixpkgs() throws IOException {
        for (Path file : Nixpkgs.sample("TokensTest.ofFilesOfNixpkgs", FILES)) {
            byte[] bytes = Files.readAllBytes(file);
            if (Utf8.check(bytes).isEmpty()) {
                check(new String(bytes, UTF_8));
            }
        }
    }

    private static void check(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Lexed lexed =
                new Lexed(Lexer.padded(bytes), bytes.length, Utf8.isAscii(bytes), new TokenBuffer(), new NameTable());
        TokenPieces byGrammar = TokenPieces.of(new NixTokens(CharStreams.fromString(text)));
        LexicalFault fault = lexed.fault();
        if (fault == null) {
            assertThat(byHand(lexed, lexed.tokens.count)).as(text).isEqualTo(byGrammar.pieces());
            assertThat(byGrammar.isFaulty()).as(text).isFalse();
        } else {
            // The lexer stops there, with the faulty token and the end.
            List<Piece> before = byHand(lexed, lexed.tokens.count - 2);
            List<Piece> pieces = byGrammar.pieces();
            assertThat(pieces.subList(0, Math.min(before.size(), pieces.size())))
                    .as(text)
                    .isEqualTo(before);
            assertThat(byGrammar.isFaulty() || fault.code() == SyntaxCode.INVALID_NUMBER)
                    .as("a fault, %s, in %s", fault, text)
                    .isTrue();
        }
    }

    private static List<Piece> byHand(Lexed lexed, int count) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Token token = token(lexed, i);
            // It was made without a look at its text; this makes one that is looked at.
            assertThat(new Token(token.kind(), token.text(), token.leading())).isEqualTo(token);
            pieces.add(
                    new Piece(token.kind().name(), token.text(), token.leading().text()));
        }
        return pieces;
    }

    private static Token token(Lexed lexed, int index) {
        TokenKind kind = lexed.kind(index);
        return kind.isFixed()
                ? lexed.fixed(index)
                : kind == TokenKind.IDENTIFIER ? lexed.name(index) : lexed.literal(index);
    }
}
