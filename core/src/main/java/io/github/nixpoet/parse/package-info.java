/**
 * Text into trees: {@link io.github.nixpoet.parse.NixParser} is the whole way in, {@link io.github.nixpoet.parse.ParseResult} what
 * comes back.
 *
 * <p>Bad input is a result with diagnostics; only {@link io.github.nixpoet.parse.ParseResult#orThrow()} throws.
 */
@NullMarked
package io.github.nixpoet.parse;

import org.jspecify.annotations.NullMarked;
