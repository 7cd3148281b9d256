@NullMarked
package io.github.nixpoet.testkit;

import org.jspecify.annotations.NullMarked;
