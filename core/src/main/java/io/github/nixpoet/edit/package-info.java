/**
 * Changes to Nix files by attribute path: {@link io.github.nixpoet.edit.NixDocument}; all that is not asked for stays as it was
 * written.
 *
 * <p>A search finds where a path is defined and where it could be; a change replaces the least text there; the result is parsed
 * again. {@link io.github.nixpoet.edit.UnifiedDiff} shows what became of it.
 */
@NullMarked
package io.github.nixpoet.edit;

import org.jspecify.annotations.NullMarked;
