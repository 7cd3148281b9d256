package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.Span;

/**
 * A place in the source with a word about it.
 *
 * @param span the place
 * @param text a short remark, possibly empty
 */
public record Label(Span span, String text) {}
