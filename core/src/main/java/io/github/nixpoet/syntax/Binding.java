package io.github.nixpoet.syntax;

/** What stands between the braces of an attribute set and after {@code let}. */
public sealed interface Binding extends Node permits AttributeBinding, InheritBinding {}
