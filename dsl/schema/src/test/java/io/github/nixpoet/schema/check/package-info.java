@NullMarked
package io.github.nixpoet.schema.check;

import org.jspecify.annotations.NullMarked;
