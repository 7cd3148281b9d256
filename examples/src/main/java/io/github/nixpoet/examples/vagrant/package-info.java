/** System 15: a box for Vagrant, installed by Packer from the image of NixOS. */
@NullMarked
package io.github.nixpoet.examples.vagrant;

import org.jspecify.annotations.NullMarked;
