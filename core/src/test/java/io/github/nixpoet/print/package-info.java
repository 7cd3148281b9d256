@NullMarked
package io.github.nixpoet.print;

import org.jspecify.annotations.NullMarked;
