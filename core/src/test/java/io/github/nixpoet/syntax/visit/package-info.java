@NullMarked
package io.github.nixpoet.syntax.visit;

import org.jspecify.annotations.NullMarked;
