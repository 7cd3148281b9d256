/**
 * The command line: {@code nixpoet format}, {@code parse}, {@code edit}, {@code check} and {@code options}.
 *
 * <p>{@link io.github.nixpoet.generators.cli.Main} starts it; a command loads no more classes than it needs, as most runs are short.
 */
@NullMarked
package io.github.nixpoet.generators.cli;

import org.jspecify.annotations.NullMarked;
