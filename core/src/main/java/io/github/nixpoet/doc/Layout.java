package io.github.nixpoet.doc;

/**
 * Chooses the line ends of drafts.
 *
 * <p>Example: {@code new Layout().print(new Draft().open(GroupKind.PLAIN).text("a").gap(Gap.LINE).text("b").close(), 100, 2)} is
 * {@code a b}. One layout prints any number of drafts, one after the other, in the room that it has taken for the largest; it
 * is not for two threads at once.
 */
public final class Layout {

    private final Tape tape = new Tape();
    private final TapeWriter writer = new TapeWriter(tape);
    private final LineBreaker breaker = new LineBreaker(tape);

    /** A layout that has not printed anything. */
    public Layout() {}

    /**
     * Chooses the line ends of a draft.
     *
     * @param draft the draft, each group of which is closed
     * @param width how many code points a line may have without its indentation
     * @param indent how many columns a level of indentation has
     * @return the text
     * @throws IllegalArgumentException if a group is not closed, or one that has not been started is
     */
    public String print(Draft draft, int width, int indent) {
        try {
            writer.write(draft);
            return breaker.print(width, indent);
        } finally {
            // Also for the draft after one that can't be printed.
            tape.clear();
        }
    }
}
