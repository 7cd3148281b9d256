package io.github.nixpoet.nixos;

import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.FunctionTo;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;

/**
 * Whether two types have the same structure. The facts say less than others may: they leave out what nests too deep, unfold plain data,
 * and tell neither where a path lies nor whether a list may be empty.
 */
final class Agreement {

    private Agreement() {}

    static boolean holds(OptionType type, OptionType fact) {
        if (type.equals(fact)) {
            return true;
        }
        if (fact instanceof OpaqueType opaque) {
            return opaque.phrase().isEmpty()
                    ? isLeftOut(opaque, type)
                    : type instanceof OpaqueType other && line(other).equals(line(opaque));
        }
        if (type instanceof DataType data) {
            return fact instanceof DataType other ? data.nullable() == other.nullable() : holds(unfolded(data), fact);
        }
        if (type instanceof ListOf a && fact instanceof ListOf b) {
            return holds(a.elements(), b.elements());
        }
        if (type instanceof AttrsOf a && fact instanceof AttrsOf b) {
            return a.lazy() == b.lazy() && holds(a.elements(), b.elements());
        }
        if (type instanceof NullOr a && fact instanceof NullOr b) {
            return holds(a.value(), b.value());
        }
        if (type instanceof FunctionTo a && fact instanceof FunctionTo b) {
            return holds(a.result(), b.result());
        }
        if (type instanceof CoercedTo a && fact instanceof CoercedTo b) {
            return holds(a.from(), b.from()) && holds(a.to(), b.to());
        }
        if (type instanceof Submodule a && fact instanceof Submodule b) {
            return a.freeform()
                    .map(it -> b.freeform().filter(other -> holds(it, other)).isPresent())
                    .orElse(b.freeform().isEmpty());
        }
        if (type instanceof OneOf a && fact instanceof OneOf b) {
            return alternatives(a.alternatives(), b.alternatives());
        }
        return type instanceof PathType && fact instanceof PathType;
    }

    /** Nix nests alternatives to the left, so what is left out of them stands first. */
    private static boolean alternatives(List<OptionType> types, List<OptionType> facts) {
        int i = types.size() - 1;
        int j = facts.size() - 1;
        while (i >= 0 && j >= 0) {
            if (facts.get(j) instanceof OpaqueType opaque && isLeftOut(opaque, types.get(i)) && j == 0) {
                return true;
            }
            if (!holds(types.get(i--), facts.get(j--))) {
                return false;
            }
        }
        return i < 0 && j < 0;
    }

    /** The facts name a type whose parts they leave out; inside of an option's own type they have no more than a place for it. */
    private static boolean isLeftOut(OpaqueType fact, OptionType type) {
        return switch (fact.name()) {
            case "" -> fact.phrase().isEmpty();
            case "either" ->
                type instanceof OneOf
                        || type instanceof DataType
                        || fact.phrase().isEmpty();
            default -> false;
        };
    }

    private static OptionType unfolded(DataType data) {
        OptionType value = OneOf.of(
                new BoolType(),
                IntType.ANY,
                FloatType.ANY,
                StringType.ANY,
                PathType.ANY,
                AttrsOf.of(data),
                ListOf.of(data));
        return data.nullable() ? new NullOr(value) : value;
    }

    private static String line(OpaqueType type) {
        return type.phrase().replaceAll("\\s+", " ").strip();
    }
}
