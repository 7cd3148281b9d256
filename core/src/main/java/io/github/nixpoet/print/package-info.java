/**
 * Trees as text: {@link io.github.nixpoet.print.NixPrinter} puts tokens in order, nothing else.
 *
 * <p>A parsed tree gives back its source; a tree built in Java has no blanks yet and goes through the formatter.
 */
@NullMarked
package io.github.nixpoet.print;

import org.jspecify.annotations.NullMarked;
