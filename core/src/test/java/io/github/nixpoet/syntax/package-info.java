@NullMarked
package io.github.nixpoet.syntax;

import org.jspecify.annotations.NullMarked;
