/** Modules of NixOS: {@link io.github.nixpoet.dsl.module.NixosModule}. */
@NullMarked
package io.github.nixpoet.dsl.module;

import org.jspecify.annotations.NullMarked;
