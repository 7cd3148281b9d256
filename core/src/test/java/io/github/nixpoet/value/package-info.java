@NullMarked
package io.github.nixpoet.value;

import org.jspecify.annotations.NullMarked;
