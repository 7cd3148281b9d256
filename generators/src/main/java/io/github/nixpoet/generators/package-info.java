/**
 * Where files and Nix meet: {@link io.github.nixpoet.generators.NixProject} is a file set in a folder with a Nix to try it, and tells errors
 * of Nix at the line of Java that made what is wrong.
 *
 * <p>The packages below know nothing of each other: sets are values, the writer starts no process, the runner knows no set.
 */
@NullMarked
package io.github.nixpoet.generators;

import org.jspecify.annotations.NullMarked;
