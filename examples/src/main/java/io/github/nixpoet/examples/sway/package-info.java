/** System 3: the machine of the tutorial with Sway, on a display that suits it. */
@NullMarked
package io.github.nixpoet.examples.sway;

import org.jspecify.annotations.NullMarked;
