/**
 * Images: {@link io.github.nixpoet.dsl.image.DockerImage} and {@link io.github.nixpoet.dsl.image.DockerTools} for containers, {@link
 * io.github.nixpoet.dsl.image.DiskImage} for a disk of one's own design, {@link io.github.nixpoet.dsl.image.MachineImage} for all that
 * nixpkgs makes of a machine.
 */
@NullMarked
package io.github.nixpoet.dsl.image;

import org.jspecify.annotations.NullMarked;
