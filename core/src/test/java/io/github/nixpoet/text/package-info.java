@NullMarked
package io.github.nixpoet.text;

import org.jspecify.annotations.NullMarked;
