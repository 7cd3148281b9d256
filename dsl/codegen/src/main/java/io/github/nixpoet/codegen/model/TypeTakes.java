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
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.OptionTypeVisitor;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.PathType.Reach;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import java.util.Optional;

/** What a type takes, as it is told to the generated code. Below some depth, and for sets of options, that is anything. */
final class TypeTakes implements OptionTypeVisitor<TakesModel> {

    private static final int DEEPEST = 3;
    private static final int LONGEST_PHRASE = 200;

    /** More values than this would fill a method; Nix checks them. */
    private static final int MOST_VALUES = 2_000;

    private static final int LONGEST_VALUES = 30_000;

    private final EnumTable enums;
    private final int depth;

    TypeTakes(EnumTable enums) {
        this(enums, 0);
    }

    private TypeTakes(EnumTable enums, int depth) {
        this.enums = enums;
        this.depth = depth;
    }

    private TakesModel within(OptionType type) {
        return depth == DEEPEST ? anything(type) : type.accept(new TypeTakes(enums, depth + 1));
    }

    private static TakesModel anything(OptionType type) {
        return TakesModel.of("anything", Texts.cut(type.phrase(), LONGEST_PHRASE));
    }

    @Override
    public TakesModel visitAnyType(AnyType type) {
        return anything(type);
    }

    @Override
    public TakesModel visitAttrTag(AttrTag type) {
        return TakesModel.of("attrs");
    }

    @Override
    public TakesModel visitAttrsOf(AttrsOf type) {
        return TakesModel.of("attrsOf", within(type.elements()));
    }

    @Override
    public TakesModel visitAttrsType(AttrsType type) {
        return TakesModel.of("attrs");
    }

    @Override
    public TakesModel visitBoolType(BoolType type) {
        return TakesModel.of("bool");
    }

    @Override
    public TakesModel visitCoercedTo(CoercedTo type) {
        return TakesModel.of("either", within(type.from()), within(type.to()));
    }

    @Override
    public TakesModel visitDataType(DataType type) {
        return anything(type);
    }

    @Override
    public TakesModel visitEnumType(EnumType type) {
        Optional<String> name = enums.nameOf(type);
        if (name.isPresent()) {
            return TakesModel.constantsOf(name.get());
        }
        List<Object> values = type.values();
        int length =
                values.stream().mapToInt(value -> value.toString().length()).sum();
        return values.isEmpty() || values.size() > MOST_VALUES || length > LONGEST_VALUES
                ? anything(type)
                : TakesModel.of("oneOf", values.toArray());
    }

    @Override
    public TakesModel visitFloatType(FloatType type) {
        return TakesModel.of("number", type.whole(), type.least(), type.above(), type.most());
    }

    @Override
    public TakesModel visitFunctionTo(FunctionTo type) {
        return TakesModel.of("function");
    }

    @Override
    public TakesModel visitIntType(IntType type) {
        return TakesModel.of("integer", type.least(), type.most());
    }

    @Override
    public TakesModel visitListOf(ListOf type) {
        return TakesModel.of("listOf", within(type.elements()));
    }

    @Override
    public TakesModel visitNullOr(NullOr type) {
        return TakesModel.of("nullOr", type.value().accept(this));
    }

    @Override
    public TakesModel visitOneOf(OneOf type) {
        return TakesModel.of(
                "either", type.alternatives().stream().map(this::within).toArray());
    }

    @Override
    public TakesModel visitOpaqueType(OpaqueType type) {
        return anything(type);
    }

    @Override
    public TakesModel visitPackageType(PackageType type) {
        return TakesModel.of("packages");
    }

    @Override
    public TakesModel visitPathType(PathType type) {
        return TakesModel.of(type.reach() == Reach.ABSOLUTE ? "absolutePath" : "path");
    }

    @Override
    public TakesModel visitSeparatedString(SeparatedString type) {
        return TakesModel.of("string");
    }

    @Override
    public TakesModel visitStringType(StringType type) {
        return TakesModel.of(
                switch (type.form()) {
                    case ANY, MATCHING -> "string";
                    case NON_EMPTY -> "nonEmptyString";
                    case SINGLE_LINE -> "singleLine";
                    case PASSWD_ENTRY -> "passwdEntry";
                });
    }

    /** A function or a path is a module too. */
    @Override
    public TakesModel visitSubmodule(Submodule type) {
        return TakesModel.of("either", TakesModel.of("attrs"), TakesModel.of("function"), TakesModel.of("path"));
    }
}
