/**
 * From the model to Java: {@link io.github.nixpoet.codegen.emit.Emitter}. Knows the model and JavaPoet, and no schema.
 *
 * <p>Text of a schema gets into code by {@code Literals} and {@code Javadocs} alone.
 */
@NullMarked
package io.github.nixpoet.codegen.emit;

import org.jspecify.annotations.NullMarked;
