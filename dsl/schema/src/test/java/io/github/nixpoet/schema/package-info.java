@NullMarked
package io.github.nixpoet.schema;

import org.jspecify.annotations.NullMarked;
