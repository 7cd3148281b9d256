/**
 * The generators of {@link io.github.nixpoet.testkit} as arbitraries of jqwik, which shrink part by part.
 *
 * <p>jqwik is not brought along: who calls this package has it.
 */
@NullMarked
package io.github.nixpoet.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
