/** Options of the user's own: {@link io.github.nixpoet.schema.extract.OptionExtractor} has the Nix that tells them. */
@NullMarked
package io.github.nixpoet.schema.extract;

import org.jspecify.annotations.NullMarked;
