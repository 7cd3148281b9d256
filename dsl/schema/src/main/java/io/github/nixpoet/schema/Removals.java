package io.github.nixpoet.schema;

import io.github.nixpoet.schema.OptionTree.RemovedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Options that there were, kept apart from those that there are.
 *
 * @param entries sorted, each once
 * @param root the tree of them
 */
record Removals(List<RemovedEntry> entries, OptionNode root) {

    static Removals of(Collection<OptionPath> removed) {
        List<RemovedEntry> entries = new ArrayList<>();
        for (OptionPath path : new TreeSet<>(removed)) {
            entries.add(new RemovedEntry(path));
        }
        return new Removals(entries, OptionTree.of(entries));
    }

    List<OptionPath> paths() {
        return entries.stream().map(RemovedEntry::path).toList();
    }

    /** Whether a path, or what it lies in, is removed. */
    boolean cover(OptionPath path) {
        return cover(root, path.names());
    }

    private static boolean cover(OptionNode node, List<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        List<String> rest = names.subList(1, names.size());
        return node.child(names.get(0))
                        .filter(it -> isLeaf(it) || cover(it, rest))
                        .isPresent()
                || node.anyAttribute()
                        .filter(it -> isLeaf(it) || cover(it, rest))
                        .isPresent();
    }

    private static boolean isLeaf(OptionNode node) {
        return node.children().isEmpty();
    }
}
