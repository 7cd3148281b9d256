package io.github.nixpoet.doc;

/**
 * A document that is ready to be printed.
 *
 * <p>Example: {@code Layout.of(new Draft().open(GroupKind.PLAIN).text("a").gap(Gap.LINE).text("b").close()).print(100, 2)} is
 * {@code a b}.
 */
public final class Layout {

    private final Tape tape;

    private Layout(Tape tape) {
        this.tape = tape;
    }

    /**
     * Makes a draft ready.
     *
     * @param draft the draft, each group of which is closed
     * @return its layout, to be printed as often as one likes
     */
    public static Layout of(Draft draft) {
        return new Layout(TapeWriter.write(draft));
    }

    /**
     * Chooses the line ends.
     *
     * @param width how many code points a line may have without its indentation
     * @param indent how many columns a level of indentation has
     * @return the text
     */
    public String print(int width, int indent) {
        return LineBreaker.print(tape, width, indent);
    }
}
