@NullMarked
package io.github.nixpoet.doc;

import org.jspecify.annotations.NullMarked;
