/**
 * Types of options as sealed records: {@link io.github.nixpoet.schema.type.OptionType} and, for each kind, what it takes.
 *
 * <p>Types know nothing of paths: the options within a submodule are the schema's.
 */
@NullMarked
package io.github.nixpoet.schema.type;

import org.jspecify.annotations.NullMarked;
