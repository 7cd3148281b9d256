package io.github.nixpoet.value;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.build.Literals;

/**
 * A path as Nix sees it: a relative one is looked up from the file that it stands in, which no path of Java is.
 *
 * <p>Example: {@code new NixPath("./my file")} is written {@code ./. + "/my file"}.
 *
 * @param text begins with {@code ./}, {@code ../}, {@code /} or {@code ~/}, or stands in angle brackets as {@code <nixpkgs/lib>}
 */
public record NixPath(String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if Nix has no such path
     */
    public NixPath {
        expression(text);
    }

    Expression expression() {
        return expression(text);
    }

    /** The path of a literal; Nix looks {@code a/b} up as it does {@code ./a/b}. */
    static NixPath of(PathLiteral literal) {
        String text = literal.token().text();
        boolean bare = "./~<".indexOf(text.charAt(0)) < 0 || text.startsWith("...");
        return new NixPath(bare ? "./" + text : text);
    }

    private static Expression expression(String text) {
        boolean search = text.startsWith("<") && text.endsWith(">");
        return search ? Literals.searchPath(text.substring(1, text.length() - 1)) : Literals.path(text);
    }
}
