/**
 * The systems of the documents, each in a package of its own, and the main job that writes and checks them all.
 *
 * <p>{@link io.github.nixpoet.examples.Systems} lists them; {@link io.github.nixpoet.examples.Main} runs the job.
 */
@NullMarked
package io.github.nixpoet.examples;

import org.jspecify.annotations.NullMarked;
