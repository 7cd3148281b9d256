package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bindings or elements between what opens and what closes them, as text.
 *
 * @param text the whole text
 * @param style its manner
 * @param open the end of what opens the row
 * @param items where they are
 * @param close the start of what closes the row
 */
record Row(String text, Style style, int open, List<Span> items, int close) {

    private static final int WIDTH = 100;

    private Lines lines() {
        return new Lines(text);
    }

    private Gap before(int item) {
        return Gap.of(
                text,
                item == 0 ? open : items.get(item - 1).end(),
                items.get(item).start());
    }

    private Gap after(int item) {
        int next = item + 1 == items.size() ? close : items.get(item + 1).start();
        return Gap.of(text, items.get(item).end(), next);
    }

    boolean isOneLine(int item) {
        return lines().isOneLine(items.get(item).start(), items.get(item).end());
    }

    /** Whether an empty line stands before an item. */
    boolean isAiryBefore(int item) {
        return before(item).hasBlankLine(text);
    }

    /** Whether empty lines stand between most items. */
    boolean isAiry() {
        long airy = IntStream.range(1, items.size()).filter(this::isAiryBefore).count();
        return 2 * airy > items.size() - 1;
    }

    /** Whether an item begins a paragraph of several whose comment may be about all of them. */
    boolean mayHead(int item) {
        return lines().isFirstInLine(items.get(item).start())
                && isOneLine(item)
                && (item == 0 || isAiryBefore(item))
                && item + 1 < items.size()
                && !isAiryBefore(item + 1)
                && !before(item + 1).comments();
    }

    /** Whether what closes the row stands on the line on which an item ends. */
    boolean closesBehind(int item) {
        return lines().isOneLine(items.get(item).end(), close);
    }

    boolean hasCommentsBefore(int item) {
        return before(item).comments();
    }

    List<Replacement> remove(int item) {
        return remove(item, false);
    }

    /**
     * Takes an item out with its comments, but not those that look like a heading; what is left behind has no empty line at its ends and
     * not two in a row.
     *
     * @param heading whether its comments are about more than it
     */
    List<Replacement> remove(int item, boolean heading) {
        Gap before = before(item);
        Gap after = after(item);
        Lines lines = lines();
        int own = heading
                ? items.get(item).start()
                : Heading.end(text, before.own(), items.get(item).start());
        boolean alone = lines.isFirstInLine(own) && lines.isLastInLine(after.trailing());
        int from = own;
        int to = after.trailing();
        if (!alone && !lines.isFirstInLine(from)) {
            from = before.trailing();
        } else if (!alone) {
            to = after.own();
        } else {
            from = lines.startOf(from);
            to = lines.next(to);
            boolean above = item > 0 || hasCommentsBefore(before, own);
            int blanksFrom = from;
            while (blanksFrom > open && lines.isBlank(lines.startOf(blanksFrom - 1))) {
                blanksFrom = lines.startOf(blanksFrom - 1);
            }
            boolean closes = lines.indentation(to).length() + lines.startOf(to) >= close;
            if (blanksFrom < from && (closes || lines.isBlank(to))) {
                from = blanksFrom;
            } else if (!above) {
                while (lines.isBlank(to) && lines.next(to) <= close) {
                    to = lines.next(to);
                }
            }
        }
        if (items.size() == 1 && (text.substring(open, from) + text.substring(to, close)).isBlank()) {
            return List.of(new Replacement(new Span(open, close), " "));
        }
        return List.of(Replacement.delete(from, to));
    }

    /** The row in a text that has an item less. */
    Row without(int item) {
        Replacement cut = remove(item).get(0);
        int shift = cut.text().length() - cut.span().length();
        List<Span> left = new ArrayList<>(items.subList(0, item));
        for (Span behind : items.subList(item + 1, items.size())) {
            left.add(new Span(behind.start() + shift, behind.end() + shift));
        }
        return new Row(Replacement.apply(text, List.of(cut)), style, open, left, close + shift);
    }

    private boolean hasCommentsBefore(Gap gap, int own) {
        return !text.substring(gap.from(), own).isBlank();
    }

    /** Puts an item behind another. */
    List<Replacement> insertAfter(int item, Block block, boolean airy) {
        Lines lines = lines();
        Gap before = before(item);
        Gap after = after(item);
        int at = items.get(item).end();
        boolean remark = !lines.isOneLine(at, after.to()) && after.trailing() > at;
        if (remark || startsLine(before)) {
            String indent = indentation(before.own());
            String blank = airy ? style.lineEnd() : "";
            return List.of(
                    Replacement.insert(after.trailing(), style.lineEnd() + blank + indent + block.at(indent, style)));
        }
        if (fits(block)) {
            return List.of(Replacement.insert(at, " " + block.at("", style)));
        }
        if (lines.isOneLine(open, close)) {
            return spread(item, Optional.of(block));
        }
        String indent = indentation(items.get(item).start());
        return List.of(Replacement.insert(at, style.lineEnd() + indent + block.at(indent, style)));
    }

    /** Puts an item before the first. */
    List<Replacement> insertBefore(Block block, boolean airy) {
        Gap before = before(0);
        if (startsLine(before)) {
            String indent = indentation(before.own());
            String blank = airy ? style.lineEnd() : "";
            return List.of(
                    Replacement.insert(before.own(), block.at(indent, style) + style.lineEnd() + blank + indent));
        }
        return List.of(Replacement.insert(items.get(0).start(), block.at(lines().indentation(open), style) + " "));
    }

    /** The indentation of what stands in the row: deeper by a level than the line that opens it. */
    private String indentation(int offset) {
        Lines lines = lines();
        boolean opens = lines.startOf(offset) == lines.startOf(open);
        return lines.indentation(offset) + (opens ? style.unit() : "");
    }

    private boolean startsLine(Gap before) {
        return !lines().isOneLine(before.from(), before.to()) && lines().isFirstInLine(before.own());
    }

    private boolean fits(Block block) {
        Lines lines = lines();
        int at = items.isEmpty() ? open : items.get(items.size() - 1).end();
        return block.isOneLine()
                && lines.endOf(at) - lines.startOf(at) + 1 + block.at("", style).length() <= WIDTH;
    }

    /** Whether the row is on one line and is not when it has a block more. */
    boolean wouldSpread(Block block) {
        return lines().isOneLine(open, close) && !fits(block);
    }

    /** Gives each item a line of its own. */
    List<Replacement> spread() {
        return spread(0, Optional.empty());
    }

    private List<Replacement> spread(int item, Optional<Block> block) {
        String outer = style.lineEnd() + lines().indentation(open);
        String inner = outer + style.unit();
        List<Replacement> changes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Gap gap = before(i);
            changes.add(new Replacement(new Span(gap.from(), blanksEnd(gap.from())), inner));
            if (i == item && block.isPresent()) {
                String indent = lines().indentation(open) + style.unit();
                changes.add(Replacement.insert(
                        items.get(i).end(), inner + block.get().at(indent, style)));
            }
        }
        int end = items.get(items.size() - 1).end();
        changes.add(new Replacement(new Span(end, blanksEnd(end)), outer));
        return changes;
    }

    private int blanksEnd(int from) {
        int at = from;
        while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
            at++;
        }
        return at;
    }

    /** Puts the first item into an empty row: on a line of its own if the row has lines or is to have them. */
    List<Replacement> insertFirst(Block block, boolean tall) {
        Lines lines = lines();
        String outer = lines.indentation(open);
        String inner = outer + style.unit();
        Gap gap = Gap.of(text, open, close);
        String inside = text.substring(open, close);
        int end = open + inside.stripTrailing().length();
        if (gap.comments()) {
            String indent = lines.isOneLine(open, end) ? inner : lines.indentation(end);
            String filled = style.lineEnd() + indent + block.at(indent, style);
            return List.of(
                    lines.isOneLine(end, close)
                            ? new Replacement(new Span(end, close), filled + style.lineEnd() + outer)
                            : Replacement.insert(end, filled));
        }
        boolean high = tall || !block.isOneLine() || !lines.isOneLine(open, close);
        String filled = high
                ? style.lineEnd() + inner + block.at(inner, style) + style.lineEnd() + outer
                : " " + block.at(outer, style) + " ";
        return List.of(new Replacement(new Span(open, close), filled));
    }

    /** Whether an empty row may take lines: its line has no other binding, before or behind. */
    boolean hasItsLine() {
        String before = text.substring(lines().startOf(open), open);
        String rest = text.substring(close, lines().endOf(close)).strip();
        int remark = rest.indexOf('#');
        String behind = (remark < 0 ? rest : rest.substring(0, remark)).strip();
        return before.indexOf(';') < 0 && behind.matches("[\\])}]?[;)]*");
    }
}
