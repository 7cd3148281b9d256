package io.github.nixpoet.schema.read;

import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.StringType;
import java.util.List;

/** Finds the trees of plain data among alternatives: facts unfold the recursive type until they give up. */
final class DataTypes {

    private static final List<OptionType> SCALARS =
            List.of(new BoolType(), IntType.ANY, FloatType.ANY, StringType.ANY, PathType.ANY);

    private DataTypes() {}

    /** The type itself, or what it unfolds. */
    static OptionType recognized(OptionType type) {
        boolean nullable = type instanceof NullOr;
        return value(type) instanceof OneOf one
                        && one.alternatives().containsAll(SCALARS)
                        && one.alternatives().size() == SCALARS.size() + 2
                        && holdsData(one)
                ? new DataType("", nullable)
                : type;
    }

    private static OptionType value(OptionType type) {
        return type instanceof NullOr nullable ? nullable.value() : type;
    }

    private static boolean holdsData(OneOf one) {
        List<OptionType> elements = one.alternatives().stream()
                .filter(type -> !SCALARS.contains(type))
                .map(type -> type instanceof AttrsOf set
                        ? set.elements()
                        : type instanceof ListOf list ? list.elements() : StringType.ANY)
                .toList();
        return elements.stream().allMatch(DataTypes::isData);
    }

    /** What is left of the recursion some levels down. */
    private static boolean isData(OptionType type) {
        OptionType value = value(type);
        if (value instanceof OneOf one) {
            return one.alternatives().stream()
                    .allMatch(it -> SCALARS.contains(it)
                            || it instanceof AttrsOf set && isData(set.elements())
                            || it instanceof ListOf list && isData(list.elements())
                            || it instanceof OpaqueType);
        }
        return value instanceof DataType || value instanceof OpaqueType;
    }
}
