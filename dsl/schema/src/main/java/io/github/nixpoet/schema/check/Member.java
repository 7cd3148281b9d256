package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.AttributeName;
import java.util.Optional;

/**
 * An attribute of a set.
 *
 * @param name its name, empty if only evaluation tells
 * @param node where the name is written
 * @param value its value
 */
record Member(Optional<String> name, AttributeName node, Value value) {}
