@NullMarked
package io.github.nixpoet.examples;

import org.jspecify.annotations.NullMarked;
