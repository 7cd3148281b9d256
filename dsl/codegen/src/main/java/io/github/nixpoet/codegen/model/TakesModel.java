package io.github.nixpoet.codegen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an option takes, as a call of a method of {@code io.github.nixpoet.dsl.spi.Takes}.
 *
 * @param factory the name of the method
 * @param arguments its arguments: {@code TakesModel}, {@code Boolean}, {@code Long}, {@code Double}, {@code String}, or
 *     {@code Optional.empty()} for {@code null} in Nix
 * @param enumeration the enum whose constants are the arguments instead
 */
public record TakesModel(String factory, List<Object> arguments, Optional<String> enumeration) {

    /** Copies the list. */
    public TakesModel {
        arguments = List.copyOf(arguments);
    }

    static TakesModel of(String factory, Object... arguments) {
        return new TakesModel(factory, List.of(arguments), Optional.empty());
    }

    static TakesModel constantsOf(String enumeration) {
        return new TakesModel("constants", List.of(), Optional.of(enumeration));
    }

    /** The call. */
    @Override
    public String toString() {
        return enumeration
                .map(name -> factory + "(" + name + ")")
                .orElseGet(() ->
                        arguments.stream().map(Object::toString).collect(Collectors.joining(", ", factory + "(", ")")));
    }
}
