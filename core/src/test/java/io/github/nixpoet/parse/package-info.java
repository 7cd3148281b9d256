@NullMarked
package io.github.nixpoet.parse;

import org.jspecify.annotations.NullMarked;
