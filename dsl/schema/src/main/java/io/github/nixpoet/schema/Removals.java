package io.github.nixpoet.schema;

import io.github.nixpoet.schema.OptionTree.RemovedEntry;
import java.util.Collection;
import java.util.List;

/**
 * Options that there were, kept apart from those that there are.
 *
 * @param paths sorted, each once
 * @param root the tree of them
 */
record Removals(List<OptionPath> paths, OptionNode root) {

    static Removals of(Collection<OptionPath> removed) {
        List<OptionPath> sorted = removed.stream().distinct().sorted().toList();
        return new Removals(
                sorted, OptionTree.of(sorted.stream().map(RemovedEntry::new).toList()));
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
