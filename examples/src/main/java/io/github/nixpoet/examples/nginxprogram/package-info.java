/** System 11: nginx with its configuration as one program, installed by attribute or run in a container from its closure. */
@NullMarked
package io.github.nixpoet.examples.nginxprogram;

import org.jspecify.annotations.NullMarked;
