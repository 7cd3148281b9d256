/** Tests of the page over all systems. */
@NullMarked
package io.github.nixpoet.examples.page;

import org.jspecify.annotations.NullMarked;
