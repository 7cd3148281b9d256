/**
 * The layout algebra: documents of text, gaps and groups, and the choice of where their lines end.
 *
 * <p>{@link io.github.nixpoet.doc.Draft} is what is written, {@link io.github.nixpoet.doc.Layout} makes lines of it. Neither knows what
 * language the text is in.
 */
@NullMarked
package io.github.nixpoet.doc;

import org.jspecify.annotations.NullMarked;
