/** System 13: a disk image for qemu-kvm and DigitalOcean, set up by cloud-init. */
@NullMarked
package io.github.nixpoet.examples.qcow2;

import org.jspecify.annotations.NullMarked;
