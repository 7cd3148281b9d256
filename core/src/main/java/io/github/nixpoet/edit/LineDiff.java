package io.github.nixpoet.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines in which two texts differ, by Myers' greedy algorithm between the lines that both begin and end with. */
final class LineDiff {

    /** Beyond so many differing lines a shorter answer is not worth its memory. */
    private static final int MOST = 1_000;

    /** Lines of the one text that others of the other text take the place of. */
    record Change(int from, int to, int newFrom, int newTo) {}

    private final List<String> before;
    private final List<String> after;
    private final int start;
    private final int rows;
    private final int columns;

    private LineDiff(List<String> before, List<String> after, int start, int end) {
        this.before = before;
        this.after = after;
        this.start = start;
        this.rows = before.size() - start - end;
        this.columns = after.size() - start - end;
    }

    static List<Change> of(List<String> before, List<String> after) {
        int least = Math.min(before.size(), after.size());
        int start = 0;
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new LineDiff(before, after, start, end).changes();
    }

    private List<Change> changes() {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(MOST, rows + columns);
        int[] furthest = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            trace.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = next(furthest, most, d, k);
                int y = x - k;
                while (x < rows && y < columns && same(x, y)) {
                    x++;
                    y++;
                }
                furthest[most + 1 + k] = x;
                if (x >= rows && y >= columns) {
                    return back(trace, most, d);
                }
            }
        }
        return List.of(new Change(start, start + rows, start, start + columns));
    }

    /** Where the best path that ends on a diagonal begins its last run: right of one below, or under one above. */
    private static int next(int[] furthest, int most, int d, int k) {
        int middle = most + 1 + k;
        boolean down = k == -d || k != d && furthest[middle - 1] < furthest[middle + 1];
        return down ? furthest[middle + 1] : furthest[middle - 1] + 1;
    }

    private boolean same(int row, int column) {
        return before.get(start + row).equals(after.get(start + column));
    }

    private List<Change> back(List<int[]> trace, int most, int steps) {
        List<Change> single = new ArrayList<>();
        int x = rows;
        int y = columns;
        for (int d = steps; d > 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            int begin = next(furthest, most, d, k);
            int middle = most + 1 + k;
            boolean down = k == -d || k != d && furthest[middle - 1] < furthest[middle + 1];
            int fromX = down ? begin : begin - 1;
            int fromY = down ? begin - k - 1 : begin - k;
            single.add(new Change(start + fromX, start + begin, start + fromY, start + begin - k));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(single);
        return joined(single);
    }

    private static List<Change> joined(List<Change> single) {
        List<Change> joined = new ArrayList<>();
        for (Change change : single) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.to() == change.from() && last.newTo() == change.newFrom()) {
                joined.set(joined.size() - 1, new Change(last.from(), change.to(), last.newFrom(), change.newTo()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
