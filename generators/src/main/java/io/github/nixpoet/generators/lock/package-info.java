/** The lock file of a flake: {@link io.github.nixpoet.generators.lock.FlakeLock}. It is JSON, of which the DSL knows nothing. */
@NullMarked
package io.github.nixpoet.generators.lock;

import org.jspecify.annotations.NullMarked;
