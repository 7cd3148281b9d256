/** Goals of Maven: {@link io.github.nixpoet.maven.GenerateMojo}. */
@NullMarked
package io.github.nixpoet.maven;

import org.jspecify.annotations.NullMarked;
