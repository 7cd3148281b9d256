/** System 10: a flake with a virtual machine that is reached by SSH, and a machine on hardware. */
@NullMarked
package io.github.nixpoet.examples.twomachines;

import org.jspecify.annotations.NullMarked;
