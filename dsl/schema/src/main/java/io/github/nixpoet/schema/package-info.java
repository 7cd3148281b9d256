/**
 * What options there are: {@link io.github.nixpoet.schema.OptionSchema} holds them by path, with type, default and renames.
 *
 * <p>Schemas come from {@code schema.read}; what is checked by them is in {@code schema.check}.
 */
@NullMarked
package io.github.nixpoet.schema;

import org.jspecify.annotations.NullMarked;
