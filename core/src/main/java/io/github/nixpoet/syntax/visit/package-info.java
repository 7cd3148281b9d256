/**
 * Ways over the tree: {@link io.github.nixpoet.syntax.visit.ExpressionVisitor} by kind, {@link
 * io.github.nixpoet.syntax.visit.SyntaxWalker} over all, {@link io.github.nixpoet.syntax.visit.Equivalence} without trivia.
 *
 * <p>All of them keep their own stack, so that a chain of any length is walked on any thread.
 */
@NullMarked
package io.github.nixpoet.syntax.visit;

import org.jspecify.annotations.NullMarked;
