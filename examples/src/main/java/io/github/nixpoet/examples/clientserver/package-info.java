/** System 5: a test in which one virtual machine asks another for a web page. */
@NullMarked
package io.github.nixpoet.examples.clientserver;

import org.jspecify.annotations.NullMarked;
