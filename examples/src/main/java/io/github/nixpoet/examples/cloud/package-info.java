/** System 9: a machine on Amazon EC2, set up by Terraform. */
@NullMarked
package io.github.nixpoet.examples.cloud;

import org.jspecify.annotations.NullMarked;
