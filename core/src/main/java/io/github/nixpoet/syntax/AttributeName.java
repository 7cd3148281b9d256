package io.github.nixpoet.syntax;

/** The name of an attribute: an identifier, a {@code "…"} string, or an interpolation of its own. */
public sealed interface AttributeName extends Node permits Identifier, Interpolation, StringExpression {}
