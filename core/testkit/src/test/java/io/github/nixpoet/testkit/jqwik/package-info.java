@NullMarked
package io.github.nixpoet.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
