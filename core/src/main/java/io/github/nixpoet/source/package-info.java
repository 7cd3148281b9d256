/**
 * Text and places in it: {@link io.github.nixpoet.source.SourceText}, {@link io.github.nixpoet.source.Span} and lines.
 *
 * <p>Offsets count UTF-16 units as {@link java.lang.String} does; lines and columns count from 1, columns in code points.
 */
@NullMarked
package io.github.nixpoet.source;

import org.jspecify.annotations.NullMarked;
