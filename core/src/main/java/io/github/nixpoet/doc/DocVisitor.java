package io.github.nixpoet.doc;

/** One method for each kind of document and no default, so that the compiler finds where a new kind has been forgotten. */
public interface DocVisitor {

    /**
     * Visits a {@link Doc.Text}.
     *
     * @param doc the document
     */
    void visitText(Doc.Text doc);

    /**
     * Visits a {@link Doc.Remark}.
     *
     * @param doc the document
     */
    void visitRemark(Doc.Remark doc);

    /**
     * Visits a {@link Doc.WhenBroken}.
     *
     * @param doc the document
     */
    void visitWhenBroken(Doc.WhenBroken doc);

    /**
     * Visits a {@link Gap}.
     *
     * @param gap the gap
     */
    void visitGap(Gap gap);

    /**
     * Visits a {@link Doc.LineEnds}.
     *
     * @param doc the document
     */
    void visitLineEnds(Doc.LineEnds doc);

    /**
     * Visits a {@link Doc.Mute}.
     *
     * @param doc the document
     */
    void visitMute(Doc.Mute doc);

    /**
     * Visits a {@link Doc.Verbatim}.
     *
     * @param doc the document
     */
    void visitVerbatim(Doc.Verbatim doc);

    /**
     * Visits a {@link Doc.Raw}.
     *
     * @param doc the document
     */
    void visitRaw(Doc.Raw doc);

    /**
     * Visits a {@link Doc.Line}.
     *
     * @param doc the document
     */
    void visitLine(Doc.Line doc);

    /**
     * Visits a {@link Doc.Group}.
     *
     * @param doc the document
     */
    void visitGroup(Doc.Group doc);

    /**
     * Visits a {@link Doc.Indent}.
     *
     * @param doc the document
     */
    void visitIndent(Doc.Indent doc);

    /**
     * Visits a {@link Doc.Sequence}.
     *
     * @param doc the document
     */
    void visitSequence(Doc.Sequence doc);
}
