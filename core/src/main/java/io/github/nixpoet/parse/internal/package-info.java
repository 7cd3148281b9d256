/**
 * The machinery behind {@link io.github.nixpoet.parse.NixParser}; exported to nobody.
 *
 * <p>{@code Lexer} fills a {@code TokenBuffer}, the generated {@code NixGrammar} reads it, {@code TreeBuilder} makes the tree as the
 * rules run. This is the only package that sees ANTLR.
 */
@NullMarked
package io.github.nixpoet.parse.internal;

import org.jspecify.annotations.NullMarked;
