/** System 18: builds on other machines, for all of a machine's builds or for one. */
@NullMarked
package io.github.nixpoet.examples.remotebuilders;

import org.jspecify.annotations.NullMarked;
