@NullMarked
package io.github.nixpoet.nixos;

import org.jspecify.annotations.NullMarked;
