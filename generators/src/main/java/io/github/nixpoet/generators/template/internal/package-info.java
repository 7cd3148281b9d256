/** How each language spells a text, what place of a file takes which spelling, and FreeMarker held to both. */
@NullMarked
package io.github.nixpoet.generators.template.internal;

import org.jspecify.annotations.NullMarked;
