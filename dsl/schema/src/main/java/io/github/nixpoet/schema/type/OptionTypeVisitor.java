package io.github.nixpoet.schema.type;

/**
 * One method for each kind of type and no default, so that the compiler finds what a new kind has been forgotten in.
 *
 * @param <R> what a visit makes
 */
public interface OptionTypeVisitor<R> {

    /**
     * Visits an {@link AnyType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitAnyType(AnyType type);

    /**
     * Visits an {@link AttrTag}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitAttrTag(AttrTag type);

    /**
     * Visits an {@link AttrsOf}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitAttrsOf(AttrsOf type);

    /**
     * Visits an {@link AttrsType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitAttrsType(AttrsType type);

    /**
     * Visits a {@link BoolType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitBoolType(BoolType type);

    /**
     * Visits a {@link CoercedTo}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitCoercedTo(CoercedTo type);

    /**
     * Visits a {@link DataType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitDataType(DataType type);

    /**
     * Visits an {@link EnumType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitEnumType(EnumType type);

    /**
     * Visits a {@link FloatType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitFloatType(FloatType type);

    /**
     * Visits a {@link FunctionTo}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitFunctionTo(FunctionTo type);

    /**
     * Visits an {@link IntType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitIntType(IntType type);

    /**
     * Visits a {@link ListOf}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitListOf(ListOf type);

    /**
     * Visits a {@link NullOr}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitNullOr(NullOr type);

    /**
     * Visits an {@link OneOf}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitOneOf(OneOf type);

    /**
     * Visits an {@link OpaqueType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitOpaqueType(OpaqueType type);

    /**
     * Visits a {@link PackageType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitPackageType(PackageType type);

    /**
     * Visits a {@link PathType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitPathType(PathType type);

    /**
     * Visits a {@link SeparatedString}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitSeparatedString(SeparatedString type);

    /**
     * Visits a {@link StringType}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitStringType(StringType type);

    /**
     * Visits a {@link Submodule}.
     *
     * @param type the type
     * @return what the visit makes of it
     */
    R visitSubmodule(Submodule type);
}
