/**
 * The machinery behind {@link io.github.nixpoet.parse.NixParser}; exported to nobody.
 *
 * <p>{@code Lexer} fills a {@code TokenBuffer}, the generated {@code NixGrammar} reads it, {@code TreeBuilder} makes the tree as the
 * rules run. ANTLR writes the grammar's code when this is built; at run time there is none of it.
 */
@NullMarked
package io.github.nixpoet.parse.internal;

import org.jspecify.annotations.NullMarked;
