/** System 14: a web server as a container image, built by Nix, or by Nix within Docker. */
@NullMarked
package io.github.nixpoet.examples.webimage;

import org.jspecify.annotations.NullMarked;
