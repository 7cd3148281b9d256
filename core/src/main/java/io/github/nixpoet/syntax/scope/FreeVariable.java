package io.github.nixpoet.syntax.scope;

import io.github.nixpoet.syntax.AttributeName;

/**
 * One use of a variable that the expression does not bring itself.
 *
 * @param name the variable
 * @param node where it is used: an identifier, or the name in an {@code inherit}
 * @param inWith whether a {@code with} around it may bring it
 * @param scope what else could be used there
 */
public record FreeVariable(String name, AttributeName node, boolean inWith, Scope scope) {}
