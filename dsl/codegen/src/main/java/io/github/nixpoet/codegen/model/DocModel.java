package io.github.nixpoet.codegen.model;

import java.util.Optional;

/**
 * What is said of an option, as plain text.
 *
 * @param path its path
 * @param type its type in words; empty for a mere group
 * @param defaultValue what it is by default, in Nix
 * @param description what the manual says
 * @param replacement the path that replaces this old name
 */
public record DocModel(
        String path,
        Optional<String> type,
        Optional<String> defaultValue,
        Optional<String> description,
        Optional<String> replacement) {}
