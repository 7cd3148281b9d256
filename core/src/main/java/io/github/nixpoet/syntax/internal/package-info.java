/** What the parser asks of the tree and nobody else may; exported to nobody. */
@NullMarked
package io.github.nixpoet.syntax.internal;

import org.jspecify.annotations.NullMarked;
