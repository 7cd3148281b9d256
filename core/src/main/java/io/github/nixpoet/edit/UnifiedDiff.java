package io.github.nixpoet.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as {@code diff -u} shows it.
 *
 * <p>Example: {@code UnifiedDiff.of("a.nix", "1\n", "2\n")} is
 *
 * <pre>
 * --- a/a.nix
 * +++ b/a.nix
 * &#64;@ -1 +1 @@
 * -1
 * +2
 * </pre>
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares texts line by line.
     *
     * @param name what the heads call the file
     * @param before the text as it was
     * @param after the text as it is
     * @return hunks with three lines of context, which {@code patch -p1} and {@code git apply} take; empty if the texts are the same
     */
    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.out.append("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
        diff.hunks(LineDiff.of(diff.before, diff.after));
        return diff.out.toString();
    }

    /** The lines with their ends, so that a missing last one and CR LF count. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void hunks(List<LineDiff.Change> changes) {
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
                last++;
            }
            hunk(changes.subList(first, last + 1));
            first = last + 1;
        }
    }

    private void hunk(List<LineDiff.Change> changes) {
        LineDiff.Change first = changes.get(0);
        LineDiff.Change last = changes.get(changes.size() - 1);
        int lead = Math.min(CONTEXT, first.from());
        int trail = Math.min(CONTEXT, before.size() - last.to());
        out.append("@@ -").append(range(first.from() - lead, last.to() + trail));
        out.append(" +")
                .append(range(first.newFrom() - lead, last.newTo() + trail))
                .append(" @@\n");
        int at = first.from() - lead;
        for (LineDiff.Change change : changes) {
            append(' ', before.subList(at, change.from()));
            append('-', before.subList(change.from(), change.to()));
            append('+', after.subList(change.newFrom(), change.newTo()));
            at = change.to();
        }
        append(' ', before.subList(at, at + trail));
    }

    private static String range(int from, int to) {
        int count = to - from;
        int start = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(start) : start + "," + count;
    }

    private void append(char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
