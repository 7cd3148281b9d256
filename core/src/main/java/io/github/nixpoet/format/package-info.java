/**
 * The RFC 166 layout: {@link io.github.nixpoet.format.NixFormatter} makes of a tree the text that nixfmt would make of it.
 *
 * <p>{@code CommentReader} attaches comments to tokens, one policy a construct turns the tree into a document, {@code doc} lays it out.
 * {@link io.github.nixpoet.format.Verification} is what comes of formatting with a check.
 */
@NullMarked
package io.github.nixpoet.format;

import org.jspecify.annotations.NullMarked;
