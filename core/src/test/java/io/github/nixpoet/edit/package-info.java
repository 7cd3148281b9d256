@NullMarked
package io.github.nixpoet.edit;

import org.jspecify.annotations.NullMarked;
