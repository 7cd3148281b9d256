/** What the packages of the DSL share and nobody else sees. */
@NullMarked
package io.github.nixpoet.dsl.internal;

import org.jspecify.annotations.NullMarked;
