package io.github.nixpoet.schema.type;

/**
 * A type that is known by its phrase alone. Checks let every value pass.
 *
 * @param name the name in Nix; empty where it is not known
 * @param phrase what NixOS says of it; empty where it says nothing
 */
public record OpaqueType(String name, String phrase) implements OptionType {

    /** A type of which nothing is known. */
    public static final OpaqueType UNKNOWN = new OpaqueType("", "");

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitOpaqueType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
