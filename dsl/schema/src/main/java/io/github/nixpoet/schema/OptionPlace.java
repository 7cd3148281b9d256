package io.github.nixpoet.schema;

import io.github.nixpoet.schema.type.OptionType;
import java.util.List;
import java.util.Optional;

/**
 * Where one stands in a definition: what the schema has there, and what type of value belongs there.
 *
 * <p>Example: from {@link #root}, the attributes {@code users}, {@code users}, {@code alice} lead to a submodule whose node is that of
 * {@code users.users.<name>}.
 *
 * @param node where the schema has what lies below; empty if it has nothing there
 * @param type what belongs here; empty for a group of options, and where nothing is known
 */
public record OptionPlace(Optional<OptionNode> node, Optional<OptionType> type) {

    /** A place of which nothing is known. */
    public static final OptionPlace UNKNOWABLE = new OptionPlace(Optional.empty(), Optional.empty());

    private static final int LETTERS = 4;

    /** Among many names a short one is like another by chance: {@code btop} and {@code atop}, {@code skhd} and {@code sshd}. */
    private static final int LETTERS_AMONG_MANY = 6;

    private static final int MANY = 100;

    /**
     * The place of a whole module.
     *
     * @param schema the options
     * @return the group of all
     */
    public static OptionPlace root(OptionSchema schema) {
        return of(schema.root());
    }

    /**
     * The place of a node.
     *
     * @param node a node of a schema
     * @return the place where its option, or its group, is defined
     */
    public static OptionPlace of(OptionNode node) {
        return new OptionPlace(Optional.of(node), node.option().map(Option::type));
    }

    /**
     * A place for a value of a type.
     *
     * @param type the type; of a submodule within it the options are not known
     * @return the place
     */
    public static OptionPlace of(OptionType type) {
        return new OptionPlace(Optional.empty(), Optional.of(type));
    }

    /**
     * Whether nothing is known here.
     *
     * @return true for {@link #UNKNOWABLE}
     */
    public boolean isUnknowable() {
        return node.isEmpty() && type.isEmpty();
    }

    /**
     * The place for a value of another type, whose options lie below the same node.
     *
     * @param other for example what a {@code nullOr} takes beside {@code null}
     * @return the place
     */
    public OptionPlace as(OptionType other) {
        return new OptionPlace(node, Optional.of(other));
    }

    /**
     * The place of an attribute below.
     *
     * @param name its name
     * @return the place; empty if there can be no such attribute; {@link #UNKNOWABLE} where that can't be told
     */
    public Optional<OptionPlace> attribute(String name) {
        if (type.isPresent()) {
            return type.get().accept(new Descent(this, name));
        }
        return node.map(it -> declared(it, name)).orElse(Optional.of(UNKNOWABLE));
    }

    static Optional<OptionPlace> declared(OptionNode node, String name) {
        return OptionPath.isPlaceholder(name)
                ? Optional.of(UNKNOWABLE)
                : node.child(name).map(OptionPlace::of);
    }

    /**
     * The place of any element of a list.
     *
     * @param elements the type of the elements
     * @return the place
     */
    public OptionPlace element(OptionType elements) {
        return new OptionPlace(node.flatMap(OptionNode::anyElement), Optional.of(elements));
    }

    /**
     * The place of any attribute of a set.
     *
     * @param elements the type of the attributes
     * @return the place
     */
    public OptionPlace anyAttribute(OptionType elements) {
        return new OptionPlace(node.flatMap(OptionNode::anyAttribute), Optional.of(elements));
    }

    /**
     * The attributes that may have been meant by a name that there is not.
     *
     * @param name a name
     * @return those that differ by a slip for every four letters at most, six where there are more than 100, by two letters swapped in four
     *     or more, or in case alone; the most similar first
     */
    public List<String> similar(String name) {
        boolean many = node.filter(it -> it.children().size() > MANY).isPresent();
        return Lookups.similar(this, name, many ? LETTERS_AMONG_MANY : LETTERS);
    }
}
