@NullMarked
package io.github.nixpoet.parse.internal;

import org.jspecify.annotations.NullMarked;
