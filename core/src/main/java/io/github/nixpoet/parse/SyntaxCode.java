package io.github.nixpoet.parse;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** The kinds of fault that a parse reports. */
public enum SyntaxCode implements Code {
    /** A character that starts no token. */
    UNEXPECTED_CHARACTER,
    /** A token that does not fit where it stands. */
    UNEXPECTED_TOKEN,
    /** A binding, {@code with}, {@code assert} or {@code inherit} without its semicolon. */
    MISSING_SEMICOLON,
    /** Nothing where an expression has to stand. */
    MISSING_EXPRESSION,
    /** An {@code if} without {@code then} or {@code else}, a {@code let} without {@code in}. */
    MISSING_KEYWORD,
    /** A name where a keyword that is spelled nearly the same would fit. */
    MISSPELT_KEYWORD,
    /** A function, {@code if}, {@code let}, {@code with}, {@code assert} or operation that can't stand here without parentheses. */
    MISSING_PARENTHESES,
    /** A brace, bracket or parenthesis that nothing closes. */
    UNCLOSED_DELIMITER,
    /** A closer that closes nothing. */
    UNOPENED_DELIMITER,
    /** A string that nothing closes. */
    UNCLOSED_STRING,
    /** A block comment that nothing closes. */
    UNCLOSED_COMMENT,
    /** A number that Nix can't hold. */
    INVALID_NUMBER,
    /** A path literal that ends in a slash. */
    TRAILING_SLASH,
    /** A chain of operators that do not chain. */
    NOT_ASSOCIATIVE,
    /** A comma in formals with no name before it, or behind the ellipsis. */
    STRAY_COMMA,
    /** A formal that is no plain name, or without a comma before it. */
    INVALID_FORMAL,
    /** An attribute that is defined twice. */
    DUPLICATE_ATTRIBUTE,
    /** Two formals of one name, or a formal named like the whole set. */
    DUPLICATE_FORMAL,
    /** A name that only evaluation tells, where Nix wants one that is written out. */
    DYNAMIC_ATTRIBUTE,
    /** A pipe operator where {@link ParseOptions} take none. */
    PIPE_OPERATOR,
    /** A variable that nothing defines. */
    UNDEFINED_VARIABLE,
    /** More nesting than a tree may have. */
    NESTED_TOO_DEEP,
    /** Bytes that are no UTF-8, or a string with half a surrogate pair. */
    NOT_UTF_8;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
