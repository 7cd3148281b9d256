/**
 * Errors as data: {@link io.github.nixpoet.diagnostic.Diagnostic} says what is wrong and where, and is made into text late.
 *
 * <p>A message names the fault, a label the place, the help the remedy. Every diagnostic has a code that stays.
 */
@NullMarked
package io.github.nixpoet.diagnostic;

import org.jspecify.annotations.NullMarked;
