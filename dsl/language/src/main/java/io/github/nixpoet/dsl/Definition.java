package io.github.nixpoet.dsl;

import io.github.nixpoet.text.AttrPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute or option given a value. Two are equal whatever lines gave it.
 *
 * @param path which
 * @param value its value
 * @param origin the line of Java that gave it
 */
public record Definition(AttrPath path, NixExpr<?> value, Origin origin) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Definition definition && path.equals(definition.path) && value.equals(definition.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, value);
    }
}
