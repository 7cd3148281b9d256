/**
 * What generated classes of options stand on, and nothing else calls: {@link io.github.nixpoet.dsl.spi.OptionGroup} above all.
 *
 * <p>A group knows its {@link io.github.nixpoet.dsl.spi.Place}; {@link io.github.nixpoet.dsl.spi.Takes} tells what an option takes.
 */
@NullMarked
package io.github.nixpoet.dsl.spi;

import org.jspecify.annotations.NullMarked;
