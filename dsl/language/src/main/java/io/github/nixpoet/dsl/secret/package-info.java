/**
 * Secrets, which never stand in a file that is generated: {@link io.github.nixpoet.dsl.secret.SecretRef} tells a machine where one is
 * when it runs, {@link io.github.nixpoet.dsl.secret.PlainTextSecrets} finds those that are written out.
 */
@NullMarked
package io.github.nixpoet.dsl.secret;

import org.jspecify.annotations.NullMarked;
