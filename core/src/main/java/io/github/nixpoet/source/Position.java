package io.github.nixpoet.source;

/**
 * A place as people name it, in the way Nix counts.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 */
public record Position(int line, int column) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if either number is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column);
        }
    }

    /**
     * The form {@code line:column}.
     *
     * @return for example {@code 3:14}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
