/**
 * What the generated classes are, before any of them is code: {@link io.github.nixpoet.codegen.model.ApiModel}, made of a schema by
 * {@link io.github.nixpoet.codegen.model.ApiBuilder}.
 *
 * <p>Rules for names are in {@code Names} and {@code NameTable}, the Java forms of types in {@code TypeForms}.
 */
@NullMarked
package io.github.nixpoet.codegen.model;

import org.jspecify.annotations.NullMarked;
