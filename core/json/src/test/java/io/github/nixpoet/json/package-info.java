@NullMarked
package io.github.nixpoet.json;

import org.jspecify.annotations.NullMarked;
