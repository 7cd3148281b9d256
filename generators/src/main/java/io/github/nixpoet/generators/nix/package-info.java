/**
 * The Nix on this machine, called: the only package of NixPoet that starts processes.
 *
 * <p>{@link io.github.nixpoet.generators.nix.NixInstallation} finds it, {@link io.github.nixpoet.generators.nix.NixCall}
 * says what it is to work on, {@link io.github.nixpoet.generators.nix.NixRunner} runs it under
 * {@link io.github.nixpoet.generators.nix.NixSettings}.
 */
@NullMarked
package io.github.nixpoet.generators.nix;

import org.jspecify.annotations.NullMarked;
