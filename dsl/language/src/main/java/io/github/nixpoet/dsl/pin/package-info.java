/** Where nixpkgs comes from: {@link io.github.nixpoet.dsl.pin.Nixpkgs}. */
@NullMarked
package io.github.nixpoet.dsl.pin;

import org.jspecify.annotations.NullMarked;
