package io.github.nixpoet.schema;

import io.github.nixpoet.schema.OptionTree.Entry;
import io.github.nixpoet.schema.OptionTree.RenameEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New names from the root. NixOS tells those within a submodule from there. */
final class Renames {

    private Renames() {}

    /** The renames sorted by old name, and each node of the tree with its own. */
    static List<OptionRename> resolve(List<Entry> entries, OptionNode tree) {
        List<OptionRename> renames = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof RenameEntry old) {
                OptionRename resolved = resolve(old.rename(), tree);
                tree.descendant(resolved.from()).orElseThrow().resolve(resolved);
                renames.add(resolved);
            }
        }
        return List.copyOf(renames);
    }

    private static OptionRename resolve(OptionRename rename, OptionNode tree) {
        for (int depth = rename.from().depth() - 1; depth > 0; depth--) {
            OptionPath start = rename.from().upTo(depth);
            OptionPath target = start.down(rename.to().names());
            if (isSubmodule(start, tree) && tree.descendant(target).isPresent()) {
                return new OptionRename(rename.from(), target);
            }
        }
        return rename;
    }

    /** Names of an option's own below it make it a submodule, as a placeholder does. */
    private static boolean isSubmodule(OptionPath path, OptionNode tree) {
        if (OptionPath.isPlaceholder(path.last())) {
            return true;
        }
        Optional<OptionNode> node = tree.descendant(path);
        return node.isPresent() && node.get().option().isPresent();
    }
}
