package io.github.nixpoet.schema.type;

/**
 * What an option takes, as structure. Two types are equal if they take the same by the same rule.
 *
 * <p>Example: {@code types.nullOr (types.listOf types.port)} is {@code new NullOr(ListOf.of(IntType.PORT))}.
 */
public sealed interface OptionType
        permits AnyType,
                AttrTag,
                AttrsOf,
                AttrsType,
                BoolType,
                CoercedTo,
                DataType,
                EnumType,
                FloatType,
                FunctionTo,
                IntType,
                ListOf,
                NullOr,
                OneOf,
                OpaqueType,
                PackageType,
                PathType,
                SeparatedString,
                StringType,
                Submodule {

    /**
     * The type in words, as the NixOS manual has them.
     *
     * @return for example {@code null or (list of string)}
     */
    default String phrase() {
        return accept(new PhraseWriter()).text();
    }

    /**
     * Calls the visitor's method for this kind of type.
     *
     * @param visitor what to call
     * @param <R> what the visitor makes
     * @return what the visitor returns
     */
    <R> R accept(OptionTypeVisitor<R> visitor);
}
