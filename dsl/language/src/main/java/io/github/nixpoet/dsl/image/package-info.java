/**
 * Images: {@link io.github.nixpoet.dsl.image.DockerImage} for containers, {@link io.github.nixpoet.dsl.image.DiskImage} for virtual
 * machines.
 */
@NullMarked
package io.github.nixpoet.dsl.image;

import org.jspecify.annotations.NullMarked;
