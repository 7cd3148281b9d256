package io.github.nixpoet.dsl.internal;

/** A class outside of the DSL whose calls into it are those of its caller: the line that made a value is never in it. */
public interface OnBehalf {}
