@NullMarked
package io.github.nixpoet.syntax.scope;

import org.jspecify.annotations.NullMarked;
