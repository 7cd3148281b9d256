/** The generator as an annotation processor: {@link io.github.nixpoet.codegen.processor.NixosOptions}. */
@NullMarked
package io.github.nixpoet.codegen.processor;

import org.jspecify.annotations.NullMarked;
