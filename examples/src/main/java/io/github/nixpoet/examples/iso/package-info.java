/** System 6: an image to boot and install from, with the newest kernel, and each other image that NixOS makes. */
@NullMarked
package io.github.nixpoet.examples.iso;

import org.jspecify.annotations.NullMarked;
