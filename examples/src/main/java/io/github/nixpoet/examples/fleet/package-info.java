/** System 17: one description of six machines as a flake, a test, a Colmena hive and a picture. */
@NullMarked
package io.github.nixpoet.examples.fleet;

import org.jspecify.annotations.NullMarked;
