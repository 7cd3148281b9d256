package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import java.util.ArrayList;
import java.util.List;
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

    /** Takes an item out with its comments; what is left behind has no empty line at its ends and not two in a row. */
    List<Replacement> remove(int item) {
        Gap before = before(item);
        Gap after = after(item);
        Lines lines = lines();
        boolean alone = lines.isFirstInLine(before.own()) && lines.isLastInLine(after.trailing());
        int from = before.own();
        int to = after.trailing();
        if (!alone && !lines.isFirstInLine(from)) {
            from = before.trailing();
        } else if (!alone) {
            to = after.own();
        } else {
            from = lines.startOf(from);
            to = lines.next(to);
            boolean above = item > 0 || before.own() != before.from() && hasCommentsBefore(before);
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

    private boolean hasCommentsBefore(Gap gap) {
        return !text.substring(gap.from(), gap.own()).isBlank();
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
        String inline = " " + block.at(lines.indentation(open), style);
        int width = lines.endOf(at) - lines.startOf(at) + inline.length();
        if (block.isOneLine() && width <= WIDTH) {
            return List.of(Replacement.insert(at, inline));
        }
        if (lines.isOneLine(open, close)) {
            return spread(item, block);
        }
        String indent = indentation(items.get(item).start());
        return List.of(Replacement.insert(at, style.lineEnd() + indent + block.at(indent, style)));
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

    /** Gives each item a line of its own. */
    private List<Replacement> spread(int item, Block block) {
        String outer = style.lineEnd() + lines().indentation(open);
        String inner = outer + style.unit();
        List<Replacement> changes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Gap gap = before(i);
            changes.add(new Replacement(new Span(gap.from(), blanksEnd(gap.from())), inner));
            if (i == item) {
                String indent = lines().indentation(open) + style.unit();
                changes.add(Replacement.insert(items.get(i).end(), inner + block.at(indent, style)));
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
            String behind = lines.isOneLine(end, close) ? style.lineEnd() + outer : "";
            return List.of(Replacement.insert(end, style.lineEnd() + indent + block.at(indent, style) + behind));
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
