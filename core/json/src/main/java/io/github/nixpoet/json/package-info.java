/** JSON as Nix, and Nix as JSON: {@link io.github.nixpoet.json.NixJson}. */
@NullMarked
package io.github.nixpoet.json;

import org.jspecify.annotations.NullMarked;
