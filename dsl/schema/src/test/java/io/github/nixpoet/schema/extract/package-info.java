@NullMarked
package io.github.nixpoet.schema.extract;

import org.jspecify.annotations.NullMarked;
