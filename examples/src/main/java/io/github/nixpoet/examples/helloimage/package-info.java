/** System 8: a container image that says hello. */
@NullMarked
package io.github.nixpoet.examples.helloimage;

import org.jspecify.annotations.NullMarked;
