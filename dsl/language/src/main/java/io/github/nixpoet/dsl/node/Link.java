package io.github.nixpoet.dsl.node;

/**
 * What a node needs of another.
 *
 * @param node the name of the other
 * @param service the name of its service
 */
public record Link(String node, String service) {}
