package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.syntax.Node;
import java.util.Optional;

/**
 * What Nix refuses in a text that fits the grammar.
 *
 * @param code the kind of fault
 * @param message what is wrong
 * @param node where it is
 * @param earlier what it clashes with
 */
record SemanticFault(SyntaxCode code, String message, Node node, Optional<Node> earlier) {}
