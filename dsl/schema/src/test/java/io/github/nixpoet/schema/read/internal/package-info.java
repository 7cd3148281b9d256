@NullMarked
package io.github.nixpoet.schema.read.internal;

import org.jspecify.annotations.NullMarked;
