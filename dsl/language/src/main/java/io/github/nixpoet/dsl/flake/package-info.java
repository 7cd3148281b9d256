/**
 * Flakes: {@link io.github.nixpoet.dsl.flake.Flake}, its {@link io.github.nixpoet.dsl.flake.FlakeInput inputs}, and the {@link
 * io.github.nixpoet.dsl.flake.NixosSystem machines} among its outputs.
 */
@NullMarked
package io.github.nixpoet.dsl.flake;

import org.jspecify.annotations.NullMarked;
