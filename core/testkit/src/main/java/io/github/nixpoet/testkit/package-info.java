/**
 * Random Nix for tests under any engine, and assertions.
 *
 * <p>{@link io.github.nixpoet.testkit.NixGenerators} makes names, strings, expressions and files from a random number generator;
 * {@link io.github.nixpoet.testkit.RoundTrip} checks that what is read, printed and formatted stays what it is.
 */
@NullMarked
package io.github.nixpoet.testkit;

import org.jspecify.annotations.NullMarked;
