@NullMarked
package io.github.nixpoet.schema.read;

import org.jspecify.annotations.NullMarked;
