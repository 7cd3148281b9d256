/**
 * The operators of Nix in one table: precedence and associativity, as the Nix manual lists them.
 *
 * <p>The parser folds by it, the factories set parentheses by it, the formatter groups by it.
 */
@NullMarked
package io.github.nixpoet.syntax.op;

import org.jspecify.annotations.NullMarked;
