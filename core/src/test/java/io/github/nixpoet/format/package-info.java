@NullMarked
package io.github.nixpoet.format;

import org.jspecify.annotations.NullMarked;
