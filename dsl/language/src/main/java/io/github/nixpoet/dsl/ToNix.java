package io.github.nixpoet.dsl;

/** What can be written in Nix: an expression, or a value that knows its expression, as a module does. */
public interface ToNix {

    /**
     * This in Nix.
     *
     * @return its expression
     */
    NixExpr<?> toNix();
}
