/**
 * Factories that make a tree from values, without a thought of tokens.
 *
 * <p>{@link io.github.nixpoet.syntax.build.Literals} spells values, {@link io.github.nixpoet.syntax.build.Attributes} makes sets and
 * selects from them, {@link io.github.nixpoet.syntax.build.Functions}, {@link io.github.nixpoet.syntax.build.Operators} and {@link
 * io.github.nixpoet.syntax.build.Scopes} the rest. Parentheses stand where precedence needs them and nowhere else; no token has trivia,
 * so what is made here is laid out by the formatter.
 */
@NullMarked
package io.github.nixpoet.syntax.build;

import org.jspecify.annotations.NullMarked;
