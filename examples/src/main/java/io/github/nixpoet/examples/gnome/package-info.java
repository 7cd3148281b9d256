/** System 2: the machine of the tutorial with the GNOME desktop. */
@NullMarked
package io.github.nixpoet.examples.gnome;

import org.jspecify.annotations.NullMarked;
