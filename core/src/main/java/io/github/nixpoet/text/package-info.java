/**
 * The spelling of values in Nix: {@link io.github.nixpoet.text.NixStrings}, {@link io.github.nixpoet.text.IndentedStrings}, {@link
 * io.github.nixpoet.text.NixPaths}, {@link io.github.nixpoet.text.NixNames}.
 *
 * <p>Each works on a whole literal, never on a piece of one: what is harmless alone may mean something beside its neighbour. A string
 * with interpolations is its fragments, the texts before, between and after the holes: always one more than there are holes.
 *
 * <p>{@link io.github.nixpoet.text.AttrPath} is a path of names, {@link io.github.nixpoet.text.EditDistance} finds the name that was meant.
 */
@NullMarked
package io.github.nixpoet.text;

import org.jspecify.annotations.NullMarked;
