package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import java.util.Optional;

/** A constant of a generated enum, which stands for a value in Nix. */
public interface EnumValue extends ToNix {

    /**
     * The value that it stands for.
     *
     * @return a {@code String}, {@code Long}, {@code Double} or {@code Boolean}, or {@link Optional#empty()} for {@code null}
     */
    Object value();

    @Override
    default NixExpr<?> toNix() {
        return Nix.value(value());
    }
}
