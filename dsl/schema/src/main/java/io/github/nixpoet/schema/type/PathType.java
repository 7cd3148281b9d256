package io.github.nixpoet.schema.type;

/**
 * A path, or a string that is one: {@code types.path}, {@code types.pathInStore}, {@code types.externalPath}.
 *
 * @param reach whether it begins with a slash
 * @param store whether it lies in the Nix store
 */
public record PathType(Reach reach, Store store) implements OptionType {

    /** An absolute path, {@code types.path}. */
    public static final PathType ANY = new PathType(Reach.ABSOLUTE, Store.ANYWHERE);

    /** How a path begins. */
    public enum Reach {
        /** With a slash. */
        ABSOLUTE,
        /** With anything else. */
        RELATIVE,
        /** Either way. */
        ANY
    }

    /** Where a path may lie. */
    public enum Store {
        /** In the Nix store or outside. */
        ANYWHERE,
        /** In the Nix store. */
        INSIDE,
        /** Outside of the Nix store, so that its content is not copied there and stays unread by others. */
        OUTSIDE
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitPathType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
