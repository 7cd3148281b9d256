/** System 16: nixpkgs pinned for a project, and what is built shared by caches of one's own. */
@NullMarked
package io.github.nixpoet.examples.caches;

import org.jspecify.annotations.NullMarked;
