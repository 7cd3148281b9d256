package io.github.nixpoet.codegen.model;

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
import io.github.nixpoet.schema.type.OptionTypeVisitor;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;

/** What a reference to an option of a type is known to be. An option that may be {@code null} counts as its value. */
final class TypeNix implements OptionTypeVisitor<NixTypeModel> {

    @Override
    public NixTypeModel visitAnyType(AnyType type) {
        return NixTypeModel.ANY;
    }

    @Override
    public NixTypeModel visitAttrTag(AttrTag type) {
        return NixTypeModel.ATTRS;
    }

    @Override
    public NixTypeModel visitAttrsOf(AttrsOf type) {
        return NixTypeModel.ATTRS;
    }

    @Override
    public NixTypeModel visitAttrsType(AttrsType type) {
        return NixTypeModel.ATTRS;
    }

    @Override
    public NixTypeModel visitBoolType(BoolType type) {
        return NixTypeModel.BOOL;
    }

    @Override
    public NixTypeModel visitCoercedTo(CoercedTo type) {
        return type.to().accept(this);
    }

    @Override
    public NixTypeModel visitDataType(DataType type) {
        return NixTypeModel.ANY;
    }

    @Override
    public NixTypeModel visitEnumType(EnumType type) {
        return !type.values().isEmpty() && type.values().stream().allMatch(String.class::isInstance)
                ? NixTypeModel.STR
                : NixTypeModel.ANY;
    }

    @Override
    public NixTypeModel visitFloatType(FloatType type) {
        return type.whole() ? NixTypeModel.ANY : NixTypeModel.FLOATING_POINT;
    }

    @Override
    public NixTypeModel visitFunctionTo(FunctionTo type) {
        return NixTypeModel.FUNCTION;
    }

    @Override
    public NixTypeModel visitIntType(IntType type) {
        return NixTypeModel.INT;
    }

    @Override
    public NixTypeModel visitListOf(ListOf type) {
        return NixTypeModel.listOf(type.elements().accept(this));
    }

    @Override
    public NixTypeModel visitNullOr(NullOr type) {
        return type.value().accept(this);
    }

    @Override
    public NixTypeModel visitOneOf(OneOf type) {
        return NixTypeModel.ANY;
    }

    @Override
    public NixTypeModel visitOpaqueType(OpaqueType type) {
        return NixTypeModel.ANY;
    }

    @Override
    public NixTypeModel visitPackageType(PackageType type) {
        return NixTypeModel.DERIVATION;
    }

    @Override
    public NixTypeModel visitPathType(PathType type) {
        return NixTypeModel.PATH;
    }

    @Override
    public NixTypeModel visitSeparatedString(SeparatedString type) {
        return NixTypeModel.STR;
    }

    @Override
    public NixTypeModel visitStringType(StringType type) {
        return NixTypeModel.STR;
    }

    @Override
    public NixTypeModel visitSubmodule(Submodule type) {
        return NixTypeModel.ATTRS;
    }
}
