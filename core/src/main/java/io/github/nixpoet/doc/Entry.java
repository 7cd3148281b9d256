package io.github.nixpoet.doc;

/** What one entry of a draft or of a tape is: numbers, as each entry is asked for it time and again. */
final class Entry {

    static final byte TEXT = 0;
    /**
     * A text that is all of its group, as a function's name is: where it fits on a line that has begun, it leaves the level alone.
     */
    static final byte WORD = 1;

    static final byte REMARK = 2;
    /** A remark that belongs to what stands before it. */
    static final byte TRAILING_REMARK = 3;

    static final byte WHEN_BROKEN = 4;
    static final byte RAW = 5;
    static final byte MUTE = 6;
    static final byte VERBATIM = 7;
    static final byte GAP = 8;
    static final byte LINE_ENDS = 9;
    static final byte START = 10;
    static final byte END = 11;
    /** What follows is so many columns further right. */
    static final byte COLUMN = 12;
    /** A place of a draft, or what was left out of a flat stretch; the start of a group that holds nothing but one of the same kind. */
    static final byte NOTHING = 13;

    private Entry() {}

    static boolean isText(int kind) {
        return kind <= WORD;
    }

    static boolean isRemark(int kind) {
        return kind == REMARK || kind == TRAILING_REMARK;
    }

    /** Whether it is a part of a line, with a level. */
    static boolean isInLine(int kind) {
        return kind <= WHEN_BROKEN;
    }

    static boolean isGap(int kind) {
        return kind == GAP || kind == LINE_ENDS;
    }
}
