package io.github.nixpoet.schema;

import java.util.ArrayList;
import java.util.List;

/** Makes the tree of a sorted list of paths. */
final class OptionTree {

    private static final OptionNode[] NONE = {};

    /** What stands at a path. */
    sealed interface Entry extends Comparable<Entry> permits OptionEntry, RemovedEntry, RenameEntry {
        OptionPath path();

        @Override
        default int compareTo(Entry other) {
            return path().compareTo(other.path());
        }
    }

    record OptionEntry(Option option) implements Entry {
        @Override
        public OptionPath path() {
            return option.path();
        }
    }

    record RenameEntry(OptionRename rename) implements Entry {
        @Override
        public OptionPath path() {
            return rename.from();
        }
    }

    record RemovedEntry(OptionPath path) implements Entry {}

    private final List<? extends Entry> sorted;

    private OptionTree(List<? extends Entry> sorted) {
        this.sorted = sorted;
    }

    /** The root above entries that are sorted by path, each path once. */
    static OptionNode of(List<? extends Entry> sorted) {
        OptionTree tree = new OptionTree(sorted);
        return new OptionNode("", null, null, tree.children(0, sorted.size(), 0));
    }

    /** The nodes at a depth of the entries from one index up to another, which have all names before that depth in common. */
    private OptionNode[] children(int from, int to, int depth) {
        if (from == to) {
            return NONE;
        }
        List<OptionNode> nodes = new ArrayList<>();
        int start = from;
        while (start < to) {
            String name = name(start, depth);
            int end = start + 1;
            while (end < to && name(end, depth).equals(name)) {
                end++;
            }
            nodes.add(node(name, start, end, depth + 1));
            start = end;
        }
        return nodes.toArray(NONE);
    }

    private OptionNode node(String name, int from, int to, int depth) {
        Entry first = sorted.get(from);
        if (first.path().depth() > depth) {
            return new OptionNode(name, null, null, children(from, to, depth));
        }
        OptionNode[] below = children(from + 1, to, depth);
        if (first instanceof OptionEntry entry) {
            return new OptionNode(name, entry.option(), null, below);
        }
        return new OptionNode(name, null, first instanceof RenameEntry entry ? entry.rename() : null, below);
    }

    private String name(int index, int depth) {
        return sorted.get(index).path().names().get(depth);
    }
}
