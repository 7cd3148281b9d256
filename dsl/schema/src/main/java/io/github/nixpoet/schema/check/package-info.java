/**
 * Definitions against a schema: {@link io.github.nixpoet.schema.check.ModuleCheck} for a file, {@link
 * io.github.nixpoet.schema.check.TypeCheck} for one value.
 *
 * <p>What only evaluation can tell is let pass: a false alarm is worse than a miss.
 */
@NullMarked
package io.github.nixpoet.schema.check;

import org.jspecify.annotations.NullMarked;
