package io.github.nixpoet.syntax;

/** What a function takes: a name, formals, or both. */
public sealed interface Parameter extends Node permits Formals, FormalsAfterName, FormalsBeforeName, NameParameter {}
