/** The English phrases of types, read by a grammar. The only package that sees ANTLR; exported to nobody. */
@NullMarked
package io.github.nixpoet.schema.read.internal;

import org.jspecify.annotations.NullMarked;
