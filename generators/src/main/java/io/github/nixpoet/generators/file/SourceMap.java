package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.Origin;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which line of Java made what stands where in a file: the way back for an error of Nix.
 *
 * <pre>{@code
 * GeneratedFile file = NixFile.of("configuration.nix", machine);
 * file.sourceMap().originAt(4);          // Optional[Web.java:12], where the option on line 4 was set
 * file.sourceMap().originAt(4, 31);      // Optional[Web.java:13], where its value was made
 * }</pre>
 *
 * <p>Lines and columns count from 1, columns in code points, as in the messages of {@code core}. A module that was read has the lines of the
 * file it came from.
 *
 * @param marks in the order of the text; each holds up to the next
 */
public record SourceMap(List<Mark> marks) {

    /** The map of a file that no line of Java is known of, as of one that is no Nix. */
    public static final SourceMap EMPTY = new SourceMap(List.of());

    /**
     * A place where another line of Java begins to be the origin.
     *
     * @param line the line in the file
     * @param column the column in it
     * @param origin the origin of what stands there, {@link Origin#UNKNOWN} of what has none
     */
    public record Mark(int line, int column, Origin origin) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is less than 1
         */
        public Mark {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
            }
        }

        private boolean isBehind(int otherLine, int otherColumn) {
            return line > otherLine || line == otherLine && column > otherColumn;
        }
    }

    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if a mark does not stand behind the one before
     */
    public SourceMap {
        marks = List.copyOf(marks);
        for (int i = 1; i < marks.size(); i++) {
            Mark before = marks.get(i - 1);
            if (!marks.get(i).isBehind(before.line(), before.column())) {
                throw new IllegalArgumentException("marks out of order: " + before + ", " + marks.get(i));
            }
        }
    }

    /**
     * The origin of what a line begins with: of the binding, the element or the part that starts there, or else of what it goes on with.
     *
     * @param line a line, from 1; there may be more of them than the file has
     * @return the origin, empty if none is known
     */
    public Optional<Origin> originAt(int line) {
        int next = firstBehind(line, 0);
        boolean starts = next < marks.size() && marks.get(next).line() == line;
        return known(starts ? next : next - 1);
    }

    /**
     * The origin of what stands at a place: of the innermost value around it.
     *
     * @param line a line, from 1
     * @param column a column, from 1; it may be behind the end of the line
     * @return the origin, empty if none is known
     */
    public Optional<Origin> originAt(int line, int column) {
        return known(firstBehind(line, column) - 1);
    }

    /**
     * The lines with a mark.
     *
     * @return their origins, as {@link #originAt(int)} has them, by line; a line that goes on as the one before is not among them
     */
    public SortedMap<Integer, Origin> lines() {
        SortedMap<Integer, Origin> lines = new TreeMap<>();
        for (Mark mark : marks) {
            lines.putIfAbsent(mark.line(), mark.origin());
        }
        lines.values().removeIf(Origin.UNKNOWN::equals);
        return lines;
    }

    /** The map of the text with so many lines more before it, or less. */
    SourceMap shifted(int lines) {
        return new SourceMap(marks.stream()
                .filter(mark -> mark.line() + lines > 0)
                .map(mark -> new Mark(mark.line() + lines, mark.column(), mark.origin()))
                .toList());
    }

    private Optional<Origin> known(int mark) {
        return mark < 0
                ? Optional.empty()
                : Optional.of(marks.get(mark).origin()).filter(origin -> !origin.equals(Origin.UNKNOWN));
    }

    private int firstBehind(int line, int column) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).isBehind(line, column)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
