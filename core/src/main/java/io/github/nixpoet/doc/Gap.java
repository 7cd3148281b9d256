package io.github.nixpoet.doc;

/**
 * What may stand between two texts, from the weakest to the strongest.
 *
 * <p>In a flat group a gap is a blank or nothing. In a broken group the gaps of the group itself end the line, those that fill decide
 * one by one, and those that are fixed do the same everywhere.
 */
public enum Gap {
    /** Nothing, or a line end where what follows up to the next gap does not fit. */
    FILL(0),
    /** Nothing, or a line end in a broken group. */
    BREAK(0),
    /** One blank, never a line end. */
    BLANK(1),
    /** One blank, or a line end where what follows up to the next gap does not fit. */
    FILL_BLANK(1),
    /** One blank, or a line end in a broken group. */
    LINE(1),
    /** A line end; a group that holds one is broken. */
    HARD(0),
    /** A line end and an empty line. */
    EMPTY_LINE(0);

    private final int flatWidth;

    Gap(int flatWidth) {
        this.flatWidth = flatWidth;
    }

    /**
     * How many blanks it is in a flat group.
     *
     * @return none or one
     */
    public int flatWidth() {
        return flatWidth;
    }

    /**
     * Whether it ends the line in every layout.
     *
     * @return true for {@link #HARD} and {@link #EMPTY_LINE}
     */
    public boolean isHard() {
        return this == HARD || this == EMPTY_LINE;
    }

    /**
     * What two gaps side by side amount to.
     *
     * @param next the gap behind this one
     * @return the weakest gap that does what both ask for
     */
    public Gap and(Gap next) {
        Gap stronger = compareTo(next) >= 0 ? this : next;
        Gap weaker = stronger == this ? next : this;
        if (weaker == BREAK && (stronger == BLANK || stronger == FILL_BLANK)) {
            return LINE;
        }
        if (weaker == FILL && stronger == BLANK) {
            return FILL_BLANK;
        }
        return stronger;
    }
}
