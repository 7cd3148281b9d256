package io.github.nixpoet.schema;

import io.github.nixpoet.schema.OptionTree.Entry;
import io.github.nixpoet.schema.OptionTree.OptionEntry;
import io.github.nixpoet.schema.OptionTree.RenameEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The options of a module system, immutable.
 *
 * <p>Example: {@code schema.option("services.openssh.ports").orElseThrow().type()} is {@code ListOf.of(IntType.PORT)}, and
 * {@code schema.find(OptionPath.parse("users.users.alice.uid"))} finds the option {@code users.users.<name>.uid}.
 */
public final class OptionSchema {

    private final List<Option> options;
    private final List<OptionRename> renames;
    private final Removals removals;
    private final OptionNode root;

    private OptionSchema(List<Option> options, List<OptionRename> renames, Removals removals, OptionNode root) {
        this.options = options;
        this.renames = renames;
        this.removals = removals;
        this.root = root;
    }

    /**
     * A schema of options.
     *
     * @param options the options in any order
     * @return the schema
     * @throws IllegalArgumentException if two have the same path
     */
    public static OptionSchema of(Collection<Option> options) {
        return of(options, List.of(), List.of());
    }

    /**
     * A schema of options and old names.
     *
     * @param options the options in any order
     * @param renames the old names in any order; within a submodule a new name may be relative to that, as NixOS has it
     * @return the schema
     * @throws IllegalArgumentException if two options or old names have the same path
     */
    public static OptionSchema of(Collection<Option> options, Collection<OptionRename> renames) {
        return of(options, renames, List.of());
    }

    /**
     * A schema of options, old names, and names that are no more.
     *
     * @param options the options in any order
     * @param renames the old names in any order; within a submodule a new name may be relative to that, as NixOS has it
     * @param removed paths of options that there were, in any order
     * @return the schema
     * @throws IllegalArgumentException if two options or old names have the same path
     */
    public static OptionSchema of(
            Collection<Option> options, Collection<OptionRename> renames, Collection<OptionPath> removed) {
        List<Entry> entries = new ArrayList<>(options.size() + renames.size());
        for (Option option : options) {
            entries.add(new OptionEntry(option));
        }
        for (OptionRename rename : renames) {
            entries.add(new RenameEntry(rename));
        }
        // Schemas are written sorted: then this is one pass.
        Collections.sort(entries);
        List<Option> sorted = new ArrayList<>(options.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > 0 && entries.get(i - 1).compareTo(entry) == 0) {
                throw new IllegalArgumentException("an option is there twice: " + entry.path());
            }
            if (entry instanceof OptionEntry it) {
                sorted.add(it.option());
            }
        }
        OptionNode tree = OptionTree.of(entries);
        return new OptionSchema(List.copyOf(sorted), Renames.resolve(entries, tree), Removals.of(removed), tree);
    }

    /**
     * How many options there are.
     *
     * @return the number, old names not counted
     */
    public int size() {
        return options.size();
    }

    /**
     * All options.
     *
     * @return sorted by path
     */
    public List<Option> options() {
        return options;
    }

    /**
     * All old names.
     *
     * @return sorted by the old name, new names from the root
     */
    public List<OptionRename> renames() {
        return renames;
    }

    /**
     * The options that there were, as far as the schema knows.
     *
     * @return sorted by path
     */
    public List<OptionPath> removed() {
        return removals.paths();
    }

    /**
     * Whether there was an option at the path of a definition.
     *
     * @param path names may take the place of {@code <name>}
     * @return true if it is known to be removed
     */
    public boolean isRemoved(OptionPath path) {
        return removals.cover(path);
    }

    /**
     * The tree of options.
     *
     * @return the node above all
     */
    public OptionNode root() {
        return root;
    }

    /**
     * The node at a path of the schema.
     *
     * @param path with {@code <name>} and {@code *} as the schema has them
     * @return the node
     */
    public Optional<OptionNode> node(OptionPath path) {
        return root.descendant(path);
    }

    /**
     * The option at a path of the schema.
     *
     * @param path with {@code <name>} and {@code *} as the schema has them
     * @return the option
     */
    public Optional<Option> option(OptionPath path) {
        return node(path).flatMap(OptionNode::option);
    }

    /**
     * The option at a path of the schema.
     *
     * @param path as {@link OptionPath#parse} reads it
     * @return the option
     * @throws IllegalArgumentException if the path is not spelled so
     */
    public Optional<Option> option(String path) {
        return option(OptionPath.parse(path));
    }

    /**
     * All options at and below a path.
     *
     * @param prefix with {@code <name>} and {@code *} as the schema has them
     * @return sorted by path; none if there is no such path
     */
    public List<Option> below(OptionPath prefix) {
        List<Option> found = new ArrayList<>();
        node(prefix).ifPresent(node -> collect(node, found));
        return List.copyOf(found);
    }

    private static void collect(OptionNode node, List<Option> found) {
        node.option().ifPresent(found::add);
        node.children().forEach(child -> collect(child, found));
    }

    /**
     * What stands at the path of a definition, where names take the place of {@code <name>}.
     *
     * @param path for example that of {@code users.users.alice.uid}
     * @return what is known of it
     */
    public Lookup find(OptionPath path) {
        return Lookups.find(this, path);
    }

    /**
     * The options that have all of some words in their path.
     *
     * @param words parts of names, apart by blanks, in any case
     * @return those where a word is a whole name first, the nearer to the root the better; then shorter paths first
     */
    public List<Option> search(String words) {
        return Search.of(words).in(options);
    }

    /**
     * The path that someone may have meant.
     *
     * @param path one that is in no option
     * @return the path with its first unknown name replaced by the most similar one there is; empty if none is similar
     */
    public Optional<OptionPath> nearest(OptionPath path) {
        return Lookups.nearest(this, path);
    }
}
