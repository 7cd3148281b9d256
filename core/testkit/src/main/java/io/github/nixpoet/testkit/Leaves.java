package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.syntax.build.Scopes;

/** Expressions without others in them: by what they mean, and by how they may be spelled. */
final class Leaves {

    private static final long LARGEST_FINITE = Double.doubleToLongBits(Double.MAX_VALUE);
    private static final int MOST_PIECES = 8;

    private static final Generator<Expression> VARIABLES = Names.VARIABLES.map(Scopes::variable);

    private static final Generator<Expression> INTEGERS = Generator.oneOf(
            Generator.between(0, Long.MAX_VALUE, Numbers::integer),
            Generator.between(0, Long.MAX_VALUE, number -> Numbers.integer(~number)));

    private static final Generator<Expression> FLOATS = Generator.oneOf(
            Generator.of("1.5", ".5", "1.", "0.5", "1.e3", ".5E-3", "10.25e+7")
                    .map(text -> new FloatLiteral(Token.of(TokenKind.FLOAT, text))),
            Generator.between(0, LARGEST_FINITE, bits -> Numbers.floating(Double.longBitsToDouble(bits))));

    private static final Generator<Expression> STRINGS = Generator.oneOf(
            Strings.HOSTILE.map(Literals::string),
            Strings.HOSTILE.map(Literals::indented),
            spelled(
                    "\"",
                    TokenKind.STRING,
                    "a",
                    " ",
                    "\n",
                    "\\n",
                    "\\q",
                    "\\\"",
                    "\\${",
                    "$$",
                    "$a",
                    "''",
                    "\t",
                    "\r\n",
                    "\r",
                    "é"),
            spelled(
                    "''",
                    TokenKind.INDENTED_STRING,
                    "a",
                    " ",
                    "  ",
                    "\n",
                    "''\\n",
                    "''\\q",
                    "''$",
                    "'''",
                    "$$",
                    "$a",
                    "'a",
                    "\"",
                    "\t",
                    "\r\n",
                    "é"));

    private static final Generator<Expression> PATHS = Generator.oneOf(
            Generator.list(Generator.of("/a", "/.", "/..", "/b.nix", "/c-d", "/_1", "/+"), 1, 3)
                    .map(segments -> "." + String.join("", segments))
                    .map(Literals::path),
            Generator.of("./.", "../a", "/etc/nixos", "a/b", "1/2", ".../a", "+/a", "-/b")
                    .map(text -> new PathLiteral(Token.of(TokenKind.PATH, text))),
            Generator.of("~/a", "~/.b/c").map(text -> new PathLiteral(Token.of(TokenKind.HOME_PATH, text))),
            Generator.of("a", "nixpkgs/lib").map(Literals::searchPath),
            Strings.HOSTILE.map(text -> Literals.path("./" + text + "a")));

    private static final Generator<Expression> URIS = Generator.of("x:y", "http://a.b/c?d=e&f=%20", "a+b.c-d:~'*!$")
            .map(text -> new UriLiteral(Token.of(TokenKind.URI, text)));

    /** All of them. */
    static final Generator<Expression> ALL = Generator.oneOf(VARIABLES, INTEGERS, STRINGS, FLOATS, PATHS, URIS);

    private Leaves() {}

    /** Strings as a person might write them, of pieces each of which stands for itself. */
    private static Generator<StringLiteral> spelled(String quotes, TokenKind kind, String... pieces) {
        return Generator.list(Generator.of(pieces), 0, MOST_PIECES)
                .map(body -> new StringLiteral(Token.of(kind, quotes + String.join("", body) + quotes)));
    }
}
