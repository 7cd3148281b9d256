package io.github.nixpoet.doc;

/**
 * A document that is ready to be printed.
 *
 * <p>Example: {@code Layout.of(Doc.group(Doc.text("a"), Gap.LINE, Doc.text("b"))).print(100, 2)} is {@code a b}.
 */
public final class Layout {

    private final Tape tape;
    private final int texts;
    private final int remarks;

    private Layout(TapeWriter writer) {
        this.tape = writer.tape();
        this.texts = writer.ordinals();
        this.remarks = writer.remarks();
    }

    /**
     * Makes a document ready.
     *
     * @param doc the document
     * @return its layout, to be printed as often as one likes
     * @throws IllegalStateException if the texts that carry an ordinal are not in order, each once, from zero
     */
    public static Layout of(Doc doc) {
        TapeWriter writer = new TapeWriter();
        doc.accept(writer);
        return new Layout(writer);
    }

    /**
     * How many texts carry an ordinal.
     *
     * @return the count
     */
    public int texts() {
        return texts;
    }

    /**
     * How many remarks there are.
     *
     * @return the count
     */
    public int remarks() {
        return remarks;
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
