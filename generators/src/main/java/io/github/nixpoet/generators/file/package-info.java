/**
 * What is to be written, as values: a {@link io.github.nixpoet.generators.file.FileSet} maps relative paths to texts.
 *
 * <p>Pure: nothing here touches a disk or starts a process. A {@link io.github.nixpoet.generators.file.BuildPlan} says
 * how a file of the set is handed to Nix.
 */
@NullMarked
package io.github.nixpoet.generators.file;

import org.jspecify.annotations.NullMarked;
