/** System 10: a flake with a virtual machine that is reached by SSH. */
@NullMarked
package io.github.nixpoet.examples.twomachines;

import org.jspecify.annotations.NullMarked;
