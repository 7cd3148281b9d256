/**
 * Values of Java in Nix and back: {@link io.github.nixpoet.value.NixValues} converts both ways, {@link
 * io.github.nixpoet.value.ValueWriter} takes types of your own.
 *
 * <p>No Nix runs: what only evaluation tells is refused, with its place.
 */
@NullMarked
package io.github.nixpoet.value;

import org.jspecify.annotations.NullMarked;
