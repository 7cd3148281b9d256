package io.github.nixpoet.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of options: an option, a group of options, an old name, or an option with others below it.
 *
 * <p>Example: below the node of {@code users.users} is one named {@code <name>}, which is no option itself, and below that {@code uid}.
 */
public final class OptionNode {

    private final String name;
    private final @Nullable Option option;
    private @Nullable OptionRename rename;
    private final OptionNode[] children;

    OptionNode(String name, @Nullable Option option, @Nullable OptionRename rename, OptionNode[] children) {
        this.name = name;
        this.option = option;
        this.rename = rename;
        this.children = children;
    }

    /** What stands some names below; the node itself if there are none. */
    Optional<OptionNode> descendant(OptionPath path) {
        Optional<OptionNode> node = Optional.of(this);
        for (int i = 0; i < path.depth() && node.isPresent(); i++) {
            node = node.get().child(path.names().get(i));
        }
        return node;
    }

    /** Before anyone else sees the tree: the new name as it is from the root. */
    void resolve(OptionRename resolved) {
        rename = resolved;
    }

    /**
     * The last name of its path.
     *
     * @return the name, empty for the root
     */
    public String name() {
        return name;
    }

    /**
     * The option that has this path.
     *
     * @return the option, empty for a mere group
     */
    public Optional<Option> option() {
        return Optional.ofNullable(option);
    }

    /**
     * The name that replaces this one.
     *
     * @return old and new name, empty if this one is in use
     */
    public Optional<OptionRename> rename() {
        return Optional.ofNullable(rename);
    }

    /**
     * What lies below.
     *
     * @return nodes by name
     */
    public List<OptionNode> children() {
        return List.of(children);
    }

    /**
     * What lies below under a name.
     *
     * @param wanted the name as it is in the schema, {@code <name>} for any attribute
     * @return the node
     */
    public Optional<OptionNode> child(String wanted) {
        int low = 0;
        int high = children.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = children[middle].name.compareTo(wanted);
            if (order == 0) {
                return Optional.of(children[middle]);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * What lies below any attribute of a set.
     *
     * @return the node whose name stands in angle brackets
     */
    public Optional<OptionNode> anyAttribute() {
        return Arrays.stream(children)
                .filter(child -> OptionPath.isPlaceholder(child.name) && !child.name.equals("*"))
                .findFirst();
    }

    /**
     * What lies below any element of a list.
     *
     * @return the node named {@code *}
     */
    public Optional<OptionNode> anyElement() {
        return child("*");
    }
}
