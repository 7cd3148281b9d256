@NullMarked
package io.github.nixpoet.diagnostic;

import org.jspecify.annotations.NullMarked;
