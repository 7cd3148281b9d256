@NullMarked
package io.github.nixpoet.syntax.build;

import org.jspecify.annotations.NullMarked;
