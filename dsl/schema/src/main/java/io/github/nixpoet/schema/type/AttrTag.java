package io.github.nixpoet.schema.type;

import java.util.List;

/**
 * A set with one attribute out of some: {@code types.attrTag}. The schema has an option for each below this one.
 *
 * @param tags the names; empty where they are not known
 */
public record AttrTag(List<String> tags) implements OptionType {

    /** Copies the names. */
    public AttrTag {
        tags = List.copyOf(tags);
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitAttrTag(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
