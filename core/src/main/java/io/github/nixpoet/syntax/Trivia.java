package io.github.nixpoet.syntax;

/**
 * What stands before a token without meaning: blank space and comments, as raw text.
 *
 * <p>Equal trivia have the same text. Most of a file's trivia is one of a few strings, which are shared.
 *
 * @param text blanks, line breaks, {@code # …} and {@code /* … *}{@code /} comments, or nothing
 */
public record Trivia(String text) {

    /** No trivia: the token touches the one before. */
    public static final Trivia NONE = new Trivia("");

    /** One blank. */
    public static final Trivia SPACE = new Trivia(" ");

    /** One line break. */
    public static final Trivia NEWLINE = new Trivia("\n");

    /**
     * Checks that the text has no meaning to Nix.
     *
     * @throws IllegalArgumentException if something in it is neither blank nor comment
     */
    public Trivia {
        TriviaScanner.check(text);
    }

    /**
     * Trivia of a text, shared where it is a common one.
     *
     * @param text blanks and comments
     * @return trivia with that text
     * @throws IllegalArgumentException if something in it is neither blank nor comment
     */
    public static Trivia of(String text) {
        return switch (text) {
            case "" -> NONE;
            case " " -> SPACE;
            case "\n" -> NEWLINE;
            default -> new Trivia(text);
        };
    }

    /**
     * Whether there is nothing at all.
     *
     * @return true if the text is empty
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Whether a comment is among it.
     *
     * @return true if the text holds {@code #} or a block comment
     */
    public boolean hasComment() {
        return text.indexOf('#') >= 0 || text.indexOf('/') >= 0;
    }

    /** A line comment that no line break ends would swallow the token behind it. */
    boolean endsInLineComment() {
        return hasComment() && TriviaScanner.endsInLineComment(text);
    }
}
