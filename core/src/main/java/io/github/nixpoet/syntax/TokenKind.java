package io.github.nixpoet.syntax;

/** The kinds of token that Nix has. A kind either has one fixed text or a text that differs from token to token. */
public enum TokenKind {
    /** A name: {@code pkgs}, {@code foldl'}, {@code nix-build}. */
    IDENTIFIER,
    /** A decimal integer below 2<sup>63</sup>. */
    INTEGER,
    /** A floating-point number: {@code 1.5}, {@code .5e-3}, {@code 1.}. */
    FLOAT,
    /** A whole string without interpolation: {@code "a\n"}. */
    STRING,
    /** A whole indented string without interpolation: {@code ''a''}. */
    INDENTED_STRING,
    /** The quote before a string that has interpolations. */
    STRING_OPEN("\""),
    /** The quote after a string that has interpolations. */
    STRING_CLOSE("\""),
    /** The quotes before an indented string that has interpolations. */
    INDENTED_OPEN("''"),
    /** The quotes after an indented string that has interpolations. */
    INDENTED_CLOSE("''"),
    /** Raw text between the quotes and interpolations of a string. */
    STRING_TEXT,
    /** A whole relative or absolute path: {@code ./a.nix}, {@code /etc}. */
    PATH,
    /** A whole path below the home directory: {@code ~/x}. */
    HOME_PATH,
    /** A path to look up: {@code <nixpkgs/lib>}. */
    SEARCH_PATH,
    /** Raw text of a path that has interpolations. */
    PATH_TEXT,
    /** A URL literal, deprecated: {@code https://nixos.org}. */
    URI,
    /** The opening of an interpolation or dynamic name. */
    INTERPOLATION_OPEN("${"),
    /** Keyword. */
    IF("if"),
    /** Keyword. */
    THEN("then"),
    /** Keyword. */
    ELSE("else"),
    /** Keyword. */
    ASSERT("assert"),
    /** Keyword. */
    WITH("with"),
    /** Keyword. */
    LET("let"),
    /** Keyword. */
    IN("in"),
    /** Keyword. */
    REC("rec"),
    /** Keyword. */
    INHERIT("inherit"),
    /** Keyword after a selection, a name elsewhere. */
    OR("or"),
    /** The end of open formals. */
    ELLIPSIS("..."),
    /** The sign of a binding. */
    ASSIGN("="),
    /** The end of a binding, {@code with} or {@code assert}. */
    SEMICOLON(";"),
    /** Between parameter and body. */
    COLON(":"),
    /** Between formals. */
    COMMA(","),
    /** Between attribute names. */
    DOT("."),
    /** Between formals and their name. */
    AT("@"),
    /** Before a formal's default, or the has-attribute operator. */
    QUESTION("?"),
    /** Opens an attribute set or formals. */
    LEFT_BRACE("{"),
    /** Closes an attribute set, formals or an interpolation. */
    RIGHT_BRACE("}"),
    /** Opens a list. */
    LEFT_BRACKET("["),
    /** Closes a list. */
    RIGHT_BRACKET("]"),
    /** Opens a parenthesis. */
    LEFT_PAREN("("),
    /** Closes a parenthesis. */
    RIGHT_PAREN(")"),
    /** Equality. */
    EQUAL("=="),
    /** Inequality. */
    NOT_EQUAL("!="),
    /** Order. */
    LESS("<"),
    /** Order. */
    LESS_OR_EQUAL("<="),
    /** Order. */
    GREATER(">"),
    /** Order. */
    GREATER_OR_EQUAL(">="),
    /** Logical conjunction. */
    AND("&&"),
    /** Logical disjunction. */
    LOGICAL_OR("||"),
    /** Logical implication. */
    IMPLIES("->"),
    /** Update of an attribute set. */
    UPDATE("//"),
    /** Concatenation of lists. */
    CONCAT("++"),
    /** Logical negation. */
    NOT("!"),
    /** Addition, or concatenation of strings and paths. */
    PLUS("+"),
    /** Subtraction or arithmetic negation. */
    MINUS("-"),
    /** Multiplication. */
    TIMES("*"),
    /** Division. */
    DIVIDE("/"),
    /** Pipe into the function on the right. */
    PIPE_INTO("|>"),
    /** Pipe from the value on the right. */
    PIPE_FROM("<|"),
    /** The end of the text; its trivia is what follows the last token. */
    END("");

    private final String text;
    private final boolean fixed;

    TokenKind() {
        this.text = "";
        this.fixed = false;
    }

    TokenKind(String text) {
        this.text = text;
        this.fixed = true;
    }

    /**
     * Whether all tokens of this kind have the same text.
     *
     * @return true for keywords, punctuation and operators
     */
    public boolean isFixed() {
        return fixed;
    }

    /**
     * The text of a fixed kind.
     *
     * @return the text, empty for {@link #END} and for kinds whose text differs
     */
    public String text() {
        return text;
    }
}
