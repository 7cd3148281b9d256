/**
 * The options of one NixOS release: {@link io.github.nixpoet.nixos.NixosOptions} has their schema.
 *
 * <p>The facts are a resource beside this package; nothing in it is written by hand.
 */
@NullMarked
package io.github.nixpoet.nixos;

import org.jspecify.annotations.NullMarked;
