package io.github.nixpoet.schema;

import io.github.nixpoet.schema.type.AnyType;
import io.github.nixpoet.schema.type.AttrTag;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.AttrsType;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.CoercedTo;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.FunctionTo;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.OptionTypeVisitor;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import java.util.Optional;

/**
 * From a place to an attribute of its value. Where no attribute can be, the value as a whole is wrong, which is told elsewhere: the
 * answer is then unknowable.
 */
final class Descent implements OptionTypeVisitor<Optional<OptionPlace>> {

    private static final Optional<OptionPlace> UNKNOWABLE = Optional.of(OptionPlace.UNKNOWABLE);

    private final OptionPlace place;
    private final String name;

    Descent(OptionPlace place, String name) {
        this.place = place;
        this.name = name;
    }

    @Override
    public Optional<OptionPlace> visitAttrTag(AttrTag type) {
        Optional<OptionPlace> declared = declared();
        return declared.isPresent() || type.tags().contains(name) || type.tags().isEmpty()
                ? declared.or(() -> UNKNOWABLE)
                : Optional.empty();
    }

    @Override
    public Optional<OptionPlace> visitAttrsOf(AttrsOf type) {
        return Optional.of(place.anyAttribute(type.elements()));
    }

    @Override
    public Optional<OptionPlace> visitSubmodule(Submodule type) {
        Optional<OptionPlace> declared = declared();
        if (declared.isPresent()) {
            return declared;
        }
        if (type.freeform().isPresent()) {
            return type.freeform().get().accept(this);
        }
        // Options that the schema does not show, as those of a module hidden from the manual.
        boolean hidden = place.node().map(it -> it.children().isEmpty()).orElse(true);
        return hidden ? UNKNOWABLE : Optional.empty();
    }

    private Optional<OptionPlace> declared() {
        return place.node().flatMap(it -> OptionPlace.declared(it, name));
    }

    @Override
    public Optional<OptionPlace> visitNullOr(NullOr type) {
        return type.value().accept(this);
    }

    @Override
    public Optional<OptionPlace> visitOneOf(OneOf type) {
        List<OptionType> sets = type.alternatives().stream()
                .filter(alternative -> !takesNoSet(alternative))
                .toList();
        return sets.size() == 1 ? sets.get(0).accept(this) : UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitCoercedTo(CoercedTo type) {
        return takesNoSet(type.from()) ? type.to().accept(this) : UNKNOWABLE;
    }

    private static boolean takesNoSet(OptionType type) {
        return type instanceof BoolType
                || type instanceof EnumType
                || type instanceof FloatType
                || type instanceof IntType
                || type instanceof ListOf
                || type instanceof SeparatedString
                || type instanceof StringType;
    }

    @Override
    public Optional<OptionPlace> visitAnyType(AnyType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitAttrsType(AttrsType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitBoolType(BoolType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitDataType(DataType type) {
        return Optional.of(OptionPlace.of(type));
    }

    @Override
    public Optional<OptionPlace> visitEnumType(EnumType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitFloatType(FloatType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitFunctionTo(FunctionTo type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitIntType(IntType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitListOf(ListOf type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitOpaqueType(OpaqueType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitPackageType(PackageType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitPathType(PathType type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitSeparatedString(SeparatedString type) {
        return UNKNOWABLE;
    }

    @Override
    public Optional<OptionPlace> visitStringType(StringType type) {
        return UNKNOWABLE;
    }
}
