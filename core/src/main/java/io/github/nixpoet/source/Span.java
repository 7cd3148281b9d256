package io.github.nixpoet.source;

/**
 * A half-open range of a text: from {@code start} up to, not including, {@code end}.
 *
 * <p>Offsets are UTF-16 units from 0. An empty span marks a place between two characters.
 *
 * @param start the first offset, at least 0
 * @param end the offset after the last one, at least {@code start}
 */
public record Span(int start, int end) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * The empty span at an offset.
     *
     * @param offset the place, at least 0
     * @return a span of length 0
     */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /**
     * The number of UTF-16 units covered.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * The smallest span that covers this one and another.
     *
     * @param other the other span
     * @return their hull
     */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
