/**
 * Names and what they stand for: {@link io.github.nixpoet.syntax.scope.FreeVariables} are those that an expression takes from
 * outside, {@link io.github.nixpoet.syntax.scope.Globals} those that Nix brings.
 *
 * <p>All of it keeps its own stack, so that a chain of any length is looked at on any thread.
 */
@NullMarked
package io.github.nixpoet.syntax.scope;

import org.jspecify.annotations.NullMarked;
