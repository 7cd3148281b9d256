package io.github.nixpoet.doc;

import java.util.Arrays;
import java.util.List;

/**
 * A document whose line ends are not chosen yet.
 *
 * <p>Example: {@code group(text("["), LINE, text("1"), LINE, text("]"))} is {@code [ 1 ]} if that fits, else three lines.
 */
public sealed interface Doc
        permits Doc.Group,
                Doc.Indent,
                Doc.Line,
                Doc.LineEnds,
                Doc.Mute,
                Doc.Raw,
                Doc.Remark,
                Doc.Sequence,
                Doc.Text,
                Doc.Verbatim,
                Doc.WhenBroken,
                Gap {

    /**
     * Calls the visitor's method for this kind of document.
     *
     * @param visitor what to call
     */
    void accept(DocVisitor visitor);

    /** Nothing. */
    Doc EMPTY = new Sequence(List.of());

    /**
     * Text that is printed as it is.
     *
     * @param text without line ends
     * @param ordinal the place of this text among all that must be printed in order, negative if it is none of them
     */
    record Text(String text, int ordinal) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitText(this);
        }
    }

    /**
     * Text that is printed but takes no room: whether the rest fits does not depend on it. At the start of a group it stands before
     * that group.
     *
     * @param text one line
     * @param trailing whether it belongs to what stands before it on its line; it then never starts right above the next line,
     *     where a reader would take it for a part of that
     */
    record Remark(String text, boolean trailing) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitRemark(this);
        }
    }

    /**
     * Text that is printed only where the group around is broken.
     *
     * @param text one line
     * @param ordinal as that of {@link Text}
     */
    record WhenBroken(String text, int ordinal) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitWhenBroken(this);
        }
    }

    /**
     * Line ends that belong to the text: beside a gap they are added to it, not merged with it.
     *
     * @param count how many
     */
    record LineEnds(int count) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitLineEnds(this);
        }
    }

    /** From here on nothing is printed, up to the next {@link Verbatim}; the layout goes on as if it were. */
    record Mute() implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitMute(this);
        }
    }

    /**
     * Lines that are printed as they are, in place of what was {@linkplain Mute muted} before.
     *
     * @param text the lines, without a line end behind the last
     */
    record Verbatim(String text) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitVerbatim(this);
        }
    }

    /**
     * The start of a line that keeps its own indentation.
     *
     * @param text the indentation
     */
    record Raw(String text) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitRaw(this);
        }
    }

    /**
     * What has been {@linkplain Flat flattened}.
     *
     * @param content texts and blanks
     * @param width how many code points they have
     */
    record Line(Doc content, int width) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitLine(this);
        }
    }

    /**
     * What is laid out flat if it fits.
     *
     * @param kind how it breaks if it does not
     * @param content what is in it
     */
    record Group(GroupKind kind, Doc content) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitGroup(this);
        }
    }

    /**
     * Content whose lines start further right.
     *
     * @param levels how many levels of indentation; however many levels a line is deeper than the one before, it is indented by one
     * @param columns how many columns beyond that
     * @param content what is in it
     */
    record Indent(int levels, int columns, Doc content) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitIndent(this);
        }
    }

    /**
     * One document after another.
     *
     * @param items the documents
     */
    record Sequence(List<Doc> items) implements Doc {

        @Override
        public void accept(DocVisitor visitor) {
            visitor.visitSequence(this);
        }
    }

    /**
     * Text that need not be accounted for.
     *
     * @param text one line
     * @return the text as a document
     */
    static Doc text(String text) {
        return new Text(text, -1);
    }

    /**
     * Documents one after another.
     *
     * @param items the documents
     * @return all of them
     */
    static Doc concat(Doc... items) {
        return items.length == 1 ? items[0] : new Sequence(Arrays.asList(items));
    }

    /**
     * Documents one after another.
     *
     * @param items the documents
     * @return all of them
     */
    static Doc concat(List<Doc> items) {
        return concat(items.toArray(new Doc[0]));
    }

    /**
     * A group that breaks all of its gaps or none.
     *
     * @param items what is in it
     * @return the group
     */
    static Doc group(Doc... items) {
        return new Group(GroupKind.PLAIN, concat(items));
    }

    /**
     * A group that is broken before the rest of the group around it.
     *
     * @param items what is in it
     * @return the group
     */
    static Doc first(Doc... items) {
        return new Group(GroupKind.FIRST, concat(items));
    }

    /**
     * A group whose {@link GroupKind#FIRST} members count as members of the group around it.
     *
     * @param items what is in it
     * @return the group
     */
    static Doc open(Doc... items) {
        return new Group(GroupKind.OPEN, concat(items));
    }

    /**
     * Content one level deeper.
     *
     * @param items what is in it
     * @return the nested document
     */
    static Doc nest(Doc... items) {
        return new Indent(1, 0, concat(items));
    }
}
