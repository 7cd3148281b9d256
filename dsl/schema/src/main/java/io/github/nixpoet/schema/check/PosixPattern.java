package io.github.nixpoet.schema.check;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Extended regular expressions of POSIX, as {@code builtins.match} takes them. They are followed in all ways at once, so that no pattern
 * takes long: {@code (a*)*b} on many a's neither.
 */
final class PosixPattern {

    private static final int LONGEST = 1_000;

    /** A part of a pattern. */
    sealed interface Piece permits One, Start, End, Sequence, Choice, Repeat {}

    /** One character out of a set. */
    record One(BitSet characters) implements Piece {}

    /** The start of the text. */
    record Start() implements Piece {}

    /** The end of the text. */
    record End() implements Piece {}

    record Sequence(List<Piece> pieces) implements Piece {}

    record Choice(List<Piece> pieces) implements Piece {}

    /** A piece so many times; {@code most} is negative for any number. */
    record Repeat(Piece piece, int least, int most) implements Piece {}

    private PosixPattern() {}

    /** Whether the whole of a text matches; empty if that can't be told. */
    static Optional<Boolean> matches(String posix, String text) {
        if (text.length() > LONGEST || posix.length() > LONGEST || !isAscii(text) || !isAscii(posix)) {
            // POSIX in the C locale sees bytes.
            return Optional.empty();
        }
        return PosixParser.parse(posix).flatMap(PosixProgram::of).map(program -> program.matches(text));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
