package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.op.Precedence;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixPaths;
import io.github.nixpoet.text.NixStrings;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as Nix spells them: strings, paths and lists; for numbers see {@link Numbers}. */
public final class Literals {

    private static final int INDENTATION = 2;
    private static final Map<String, TokenKind> ROOTS =
            Map.of("", TokenKind.PATH, ".", TokenKind.PATH, "..", TokenKind.PATH, "~", TokenKind.HOME_PATH);

    private Literals() {}

    /**
     * A string in double quotes.
     *
     * @param value its value
     * @return the literal
     * @throws IllegalArgumentException if the value holds a NUL or half of a surrogate pair
     */
    public static StringLiteral string(String value) {
        return new StringLiteral(Token.of(TokenKind.STRING, NixStrings.literal(value)));
    }

    /**
     * A string in double quotes, with holes.
     *
     * @param fragments the texts before, between and after the holes, possibly empty
     * @param holes the expressions between them, one fewer
     * @return the string
     * @throws IllegalArgumentException if the numbers do not match, or a text holds what Nix strings can't
     */
    public static StringExpression string(List<String> fragments, List<? extends Expression> holes) {
        Holes.check(fragments, holes);
        if (holes.isEmpty()) {
            return string(fragments.get(0));
        }
        return new InterpolatedString(
                Token.of(TokenKind.STRING_OPEN),
                Holes.between(TokenKind.STRING_TEXT, NixStrings.escape(fragments), holes),
                Token.of(TokenKind.STRING_CLOSE));
    }

    /**
     * A string of lines, in two single quotes.
     *
     * @param value its value
     * @return the literal; one in double quotes if the {@linkplain IndentedStrings lines can't be indented}
     * @throws IllegalArgumentException if the value holds a NUL or half of a surrogate pair
     */
    public static StringExpression indented(String value) {
        return indented(List.of(value), List.of());
    }

    /**
     * A string of lines, in two single quotes, with holes.
     *
     * @param fragments the texts before, between and after the holes, possibly empty
     * @param holes the expressions between them, one fewer
     * @return the string; one in double quotes if the {@linkplain IndentedStrings lines can't be indented}
     * @throws IllegalArgumentException if the numbers do not match, or a text holds what Nix strings can't
     */
    public static StringExpression indented(List<String> fragments, List<? extends Expression> holes) {
        Holes.check(fragments, holes);
        Optional<List<String>> raw = IndentedStrings.escape(fragments, INDENTATION);
        if (raw.isEmpty()) {
            return string(fragments, holes);
        }
        if (holes.isEmpty()) {
            return new StringLiteral(
                    Token.of(TokenKind.INDENTED_STRING, "''" + raw.get().get(0) + "''"));
        }
        return new InterpolatedString(
                Token.of(TokenKind.INDENTED_OPEN),
                Holes.between(TokenKind.STRING_TEXT, raw.get(), holes),
                Token.of(TokenKind.INDENTED_CLOSE));
    }

    /**
     * A path.
     *
     * @param path begins with {@code ./}, {@code ../}, {@code /} or {@code ~/}
     * @return the path; one with characters that no path literal holds as a sum: {@code ./. + "/my file"}
     * @throws IllegalArgumentException if it begins otherwise, or ends in a slash
     */
    public static Expression path(String path) {
        if (NixPaths.isPath(path)) {
            return new PathLiteral(Token.of(TokenKind.PATH, path));
        }
        if (NixPaths.isHomePath(path)) {
            return new PathLiteral(Token.of(TokenKind.HOME_PATH, path));
        }
        int slash = path.indexOf('/');
        String start = path.substring(0, Math.max(0, slash));
        if (slash < 0 || path.endsWith("/") || !ROOTS.containsKey(start)) {
            throw new IllegalArgumentException(
                    "a path begins with ./, ../, / or ~/ and does not end in a slash: '" + path + "'");
        }
        PathLiteral root = new PathLiteral(Token.of(ROOTS.getOrDefault(start, TokenKind.PATH), start + "/."));
        return Operators.binary(root, BinaryOperator.PLUS, string(path.substring(slash)));
    }

    /**
     * A path with holes.
     *
     * @param fragments what stands before, between and after the holes, as it does in Nix; the first begins the path and has a slash, the
     *     others may be empty
     * @param holes the expressions between them, one fewer and at least one
     * @return for example <code>./users/${name}.nix</code>
     * @throws IllegalArgumentException if the numbers do not match, or a fragment has a character that no path literal holds
     */
    public static InterpolatedPath path(List<String> fragments, List<? extends Expression> holes) {
        Holes.check(fragments, holes);
        return new InterpolatedPath(Holes.between(TokenKind.PATH_TEXT, fragments, holes));
    }

    /**
     * A path that Nix looks up.
     *
     * @param path what stands between the angle brackets
     * @return for example {@code <nixpkgs/nixos>}
     * @throws IllegalArgumentException if it is not of that form
     */
    public static PathLiteral searchPath(String path) {
        return new PathLiteral(Token.of(TokenKind.SEARCH_PATH, "<" + path + ">"));
    }

    /**
     * A truth value.
     *
     * @param value the value
     * @return {@code true} or {@code false}
     */
    public static Identifier bool(boolean value) {
        return Scopes.variable(String.valueOf(value));
    }

    /**
     * No value.
     *
     * @return {@code null}
     */
    public static Identifier nothing() {
        return Scopes.variable("null");
    }

    /**
     * A list.
     *
     * @param elements its elements
     * @return <code>[ elements ]</code>
     */
    public static ListExpression list(Expression... elements) {
        return list(Arrays.asList(elements));
    }

    /**
     * A list.
     *
     * @param elements its elements
     * @return <code>[ elements ]</code>
     */
    public static ListExpression list(Collection<? extends Expression> elements) {
        List<Expression> fitted = elements.stream()
                .map(element -> Parentheses.unlessAtLeast(Precedence.SELECTION, element))
                .toList();
        return new ListExpression(Token.of(TokenKind.LEFT_BRACKET), fitted, Token.of(TokenKind.RIGHT_BRACKET));
    }
}
