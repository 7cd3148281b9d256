@NullMarked
package io.github.nixpoet.codegen;

import org.jspecify.annotations.NullMarked;
