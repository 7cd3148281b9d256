/** System 1: the machine of the tutorial, built and run as a virtual machine. */
@NullMarked
package io.github.nixpoet.examples.tutorial;

import org.jspecify.annotations.NullMarked;
