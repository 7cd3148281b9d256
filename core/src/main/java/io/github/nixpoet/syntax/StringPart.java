package io.github.nixpoet.syntax;

/** A part of a string or path that has interpolations. */
public sealed interface StringPart extends Node permits Interpolation, TextPart {}
