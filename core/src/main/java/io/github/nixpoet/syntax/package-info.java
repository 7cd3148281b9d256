/**
 * The one tree of NixPoet: every token of a Nix text in exactly one record.
 *
 * <p>{@link io.github.nixpoet.syntax.SourceFile} is the root, {@link io.github.nixpoet.syntax.Expression} what has a value. Nodes
 * know neither position nor parent; putting their tokens in order gives the text back, byte for byte.
 */
@NullMarked
package io.github.nixpoet.syntax;

import org.jspecify.annotations.NullMarked;
