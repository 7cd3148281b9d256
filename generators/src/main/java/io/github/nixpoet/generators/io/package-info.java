/**
 * Puts a file set into a folder: all files or none, each one whole, and never over what a person wrote.
 *
 * <p>{@link io.github.nixpoet.generators.io.FileSetWriter} looks first, then stages, then renames; a manifest of hashes
 * beside the files tells its own work from a hand-made change.
 */
@NullMarked
package io.github.nixpoet.generators.io;

import org.jspecify.annotations.NullMarked;
