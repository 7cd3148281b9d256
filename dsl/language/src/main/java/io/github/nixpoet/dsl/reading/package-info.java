/** Reads files into values of the DSL: a {@link io.github.nixpoet.dsl.reading.Part} of one hands out what is in it. Exported to nobody. */
@NullMarked
package io.github.nixpoet.dsl.reading;

import org.jspecify.annotations.NullMarked;
