/** The page that shows the systems: what one writes, what comes of it, and a picture of a fleet. */
@NullMarked
package io.github.nixpoet.examples.page;

import org.jspecify.annotations.NullMarked;
