/** Tests of the DSL, from outside its packages: there a line of Java is found as that of a user is. */
@NullMarked
package io.github.nixpoet.dsltest;

import org.jspecify.annotations.NullMarked;
