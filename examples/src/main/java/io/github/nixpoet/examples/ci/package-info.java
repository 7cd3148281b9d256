/** System 7: workflows of GitHub Actions that build with Nix and cache what they built. */
@NullMarked
package io.github.nixpoet.examples.ci;

import org.jspecify.annotations.NullMarked;
