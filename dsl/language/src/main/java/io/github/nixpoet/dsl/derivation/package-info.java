/**
 * Packages: {@link io.github.nixpoet.dsl.derivation.Builders} makes them of text and commands, {@link
 * io.github.nixpoet.dsl.derivation.Derivations} of sources, {@link io.github.nixpoet.dsl.derivation.Fetchers} fetches those, and {@link
 * io.github.nixpoet.dsl.derivation.Packages} changes what is there.
 */
@NullMarked
package io.github.nixpoet.dsl.derivation;

import org.jspecify.annotations.NullMarked;
