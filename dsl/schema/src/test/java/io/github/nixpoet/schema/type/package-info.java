@NullMarked
package io.github.nixpoet.schema.type;

import org.jspecify.annotations.NullMarked;
