package io.github.nixpoet.dsl;

import io.github.nixpoet.text.AttrPath;

/**
 * An attribute or option given a value.
 *
 * @param path which
 * @param value its value
 * @param origin the line of Java that gave it
 */
public record Definition(AttrPath path, NixExpr<?> value, Origin origin) {}
