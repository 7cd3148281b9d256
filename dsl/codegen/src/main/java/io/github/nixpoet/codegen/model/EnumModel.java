package io.github.nixpoet.codegen.model;

import java.util.List;

/**
 * An enum for the values of an option.
 *
 * @param name its name in its class
 * @param option the path of the option
 * @param constants its constants in the order of the schema
 */
public record EnumModel(String name, String option, List<Constant> constants) {

    /** Copies the list. */
    public EnumModel {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param name its name in Java
     * @param value what it is in Nix: a {@code String}, {@code Long}, {@code Double}, {@code Boolean}, or {@code Optional.empty()} for
     *     {@code null}
     */
    public record Constant(String name, Object value) {}
}
