@NullMarked
package io.github.nixpoet.maven;

import org.jspecify.annotations.NullMarked;
