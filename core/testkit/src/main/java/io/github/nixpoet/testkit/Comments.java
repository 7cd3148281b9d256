package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Trivia;

/** What may stand between two tokens. */
final class Comments {

    private static final int MOST_PIECES = 4;

    /** Not nothing, so that no two tokens become one; not a comment first, as a slash may stand before it. */
    private static final Generator<String> BLANKS = Generator.of(" ", "\n", "\n\n", "\t", "\r\n", "\n    ", "  ");

    private static final Generator<String> PIECES = Generator.of(
            " ",
            "\n",
            "# c\n",
            "#\n",
            "#c\r\n",
            "# ${ '' \" /* é\n",
            "/* c */",
            "/**/",
            "/** c */",
            "/* c\n * d\n */",
            "/* # ${ '' \" */",
            "# a\n# b\n",
            "#! c\n");

    /** Blanks, and most often comments. */
    static final Generator<Trivia> ALL = Generator.combine(
            BLANKS,
            Generator.list(PIECES, 0, MOST_PIECES),
            (blank, pieces) -> Trivia.of(blank + String.join("", pieces)));

    private Comments() {}
}
