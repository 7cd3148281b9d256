/** What several tests use. */
@NullMarked
package io.github.nixpoet.testing;

import org.jspecify.annotations.NullMarked;
