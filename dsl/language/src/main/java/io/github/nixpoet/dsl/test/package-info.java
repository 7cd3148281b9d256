/** Tests on virtual machines: {@link io.github.nixpoet.dsl.test.VmTest}, its script by {@link io.github.nixpoet.dsl.test.TestScript}. */
@NullMarked
package io.github.nixpoet.dsl.test;

import org.jspecify.annotations.NullMarked;
