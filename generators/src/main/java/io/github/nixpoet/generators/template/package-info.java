/**
 * All files that are not Nix: templates of a user's own in {@link io.github.nixpoet.generators.template.Template}, and typed
 * values for scripts, Dockerfiles, workflows, Terraform, Packer, Vagrant, cloud-init and READMEs.
 *
 * <p>A value is spelled for the language and the place it stands at; JSON and YAML are written by Jackson. Pure: nothing here
 * touches a disk or starts a process.
 */
@NullMarked
package io.github.nixpoet.generators.template;

import org.jspecify.annotations.NullMarked;
