/** System 4: a test of one machine. */
@NullMarked
package io.github.nixpoet.examples.minimaltest;

import org.jspecify.annotations.NullMarked;
