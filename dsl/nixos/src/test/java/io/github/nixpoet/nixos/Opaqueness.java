package io.github.nixpoet.nixos;

import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.FunctionTo;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;

/** Whether something in a type is not understood. */
final class Opaqueness {

    private Opaqueness() {}

    static boolean isIn(OptionType type) {
        return type instanceof OpaqueType || parts(type).stream().anyMatch(Opaqueness::isIn);
    }

    private static List<OptionType> parts(OptionType type) {
        if (type instanceof ListOf list) {
            return List.of(list.elements());
        }
        if (type instanceof AttrsOf set) {
            return List.of(set.elements());
        }
        if (type instanceof NullOr nullable) {
            return List.of(nullable.value());
        }
        if (type instanceof FunctionTo function) {
            return List.of(function.result());
        }
        if (type instanceof CoercedTo coerced) {
            return List.of(coerced.from(), coerced.to());
        }
        if (type instanceof Submodule submodule) {
            return submodule.freeform().stream().toList();
        }
        return type instanceof OneOf one ? one.alternatives() : List.of();
    }
}
