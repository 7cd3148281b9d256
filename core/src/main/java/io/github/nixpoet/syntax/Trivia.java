package io.github.nixpoet.syntax;

/**
 * What stands before a token without meaning: blank space and comments, as raw text.
 *
 * <p>Equal trivia have the same text. Most of a file's trivia is one of a few strings, which are shared.
 */
public final class Trivia {

    /** No trivia: the token touches the one before. */
    public static final Trivia NONE = new Trivia("");

    /** One blank. */
    public static final Trivia SPACE = new Trivia(" ");

    /** One line break. */
    public static final Trivia NEWLINE = new Trivia("\n");

    private final String text;
    private final boolean comment;
    private final boolean openComment;
    private final int lineBreaks;

    private Trivia(String text) {
        TriviaScanner scanner = new TriviaScanner(text);
        this.text = text;
        this.comment = scanner.foundComment();
        this.openComment = scanner.endsInLineComment();
        this.lineBreaks = scanner.lineBreaks();
    }

    /**
     * Trivia of a text.
     *
     * @param text blanks, line breaks, line comments and block comments, or nothing
     * @return trivia with that text
     * @throws IllegalArgumentException if something in it is neither blank nor comment
     */
    public static Trivia of(String text) {
        if (text.length() > 1) {
            return new Trivia(text);
        }
        return switch (text) {
            case "" -> NONE;
            case " " -> SPACE;
            case "\n" -> NEWLINE;
            default -> new Trivia(text);
        };
    }

    /**
     * The raw text.
     *
     * @return blanks and comments as written
     */
    public String text() {
        return text;
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
     * @return true if the text is not blank space alone
     */
    public boolean hasComment() {
        return comment;
    }

    /**
     * How many line breaks it has, those in comments included.
     *
     * @return the number of {@code '\n'}
     */
    public int lineBreaks() {
        return lineBreaks;
    }

    /** A line comment that no line break ends would swallow the token behind it. */
    boolean endsInLineComment() {
        return openComment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trivia trivia && text.equals(trivia.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The raw text.
     *
     * @return blanks and comments as written
     */
    @Override
    public String toString() {
        return text;
    }
}
