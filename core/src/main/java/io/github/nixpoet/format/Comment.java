package io.github.nixpoet.format;

import java.util.List;

/** What stands between tokens and is kept. */
sealed interface Comment {

    /** One empty line; more of them are one. */
    record EmptyLine() implements Comment {}

    /** To the end of the line, text with its number sign. */
    record Line(String text) implements Comment {}

    /** Several lines, without the delimiters and without common indentation. */
    record Block(boolean documentation, List<String> lines) implements Comment {}

    /** The language of the string behind it. */
    record Language(String name) implements Comment {}

    Comment EMPTY_LINE = new EmptyLine();
}
