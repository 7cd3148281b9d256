package io.github.nixpoet.syntax;

/** What a tree is made of: a {@link Node}, or a {@link Token} as its leaf. */
public sealed interface SyntaxElement permits Node, Token {}
