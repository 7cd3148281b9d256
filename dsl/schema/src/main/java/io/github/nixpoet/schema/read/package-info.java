/**
 * Files to schemas: {@link io.github.nixpoet.schema.read.SchemaReader} takes structural facts and the {@code options.json} of a manual.
 *
 * <p>What is no schema is a {@link io.github.nixpoet.schema.read.SchemaException}; a type that is not understood is opaque.
 */
@NullMarked
package io.github.nixpoet.schema.read;

import org.jspecify.annotations.NullMarked;
