/**
 * Nix from Java: {@link io.github.nixpoet.dsl.Nix} and {@link io.github.nixpoet.dsl.Lib} make expressions, to be imported statically.
 *
 * <p>{@link io.github.nixpoet.dsl.NixExpr} is an expression, {@link io.github.nixpoet.dsl.AttrsBuilder} gathers an attribute set, {@link
 * io.github.nixpoet.text.AttrPath} names an attribute, {@link io.github.nixpoet.dsl.Origin} says which line of Java it was.
 */
@NullMarked
package io.github.nixpoet.dsl;

import org.jspecify.annotations.NullMarked;
