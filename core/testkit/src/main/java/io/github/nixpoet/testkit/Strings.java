package io.github.nixpoet.testkit;

/** Values of strings. */
final class Strings {

    private static final int MOST_PIECES = 12;

    /** Any character but NUL and the halves of pairs, which Nix' strings can't hold. */
    private static final Generator<String> CHARACTERS = Generator.between(
            1,
            Character.MAX_CODE_POINT,
            number -> Character.toString(
                    number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE ? 'a' : (int) number));

    private static final Generator<String> PIECES = Generator.oneOf(
            Generator.of(
                    "a",
                    "n",
                    " ",
                    "\n",
                    "$",
                    "{",
                    "}",
                    "\\",
                    "\"",
                    "'",
                    "''",
                    "${",
                    "$$",
                    "  ",
                    "\n  ",
                    "\t",
                    "\r",
                    "\r\n",
                    "#",
                    "/*",
                    "*/",
                    "@",
                    "~",
                    "\u0001",
                    "\u00a0",
                    "\u2028",
                    "é",
                    "\uD83D\uDE00",
                    "\uFEFF"),
            CHARACTERS);

    /** What has a meaning somewhere in Nix, in every order. */
    static final Generator<String> HOSTILE =
            Generator.list(PIECES, 0, MOST_PIECES).map(pieces -> String.join("", pieces));

    private Strings() {}
}
