/** Generates classes for the options of a schema: {@link io.github.nixpoet.codegen.OptionsGenerator}. */
@NullMarked
package io.github.nixpoet.codegen;

import org.jspecify.annotations.NullMarked;
