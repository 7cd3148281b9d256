/** System 12: service directories for s6, written in execline, supervised from a shell of Nix. */
@NullMarked
package io.github.nixpoet.examples.s6;

import org.jspecify.annotations.NullMarked;
