package io.github.nixpoet.codegen.model;

import static io.github.nixpoet.codegen.model.JavaType.BOOLEAN;
import static io.github.nixpoet.codegen.model.JavaType.DOUBLE;
import static io.github.nixpoet.codegen.model.JavaType.LONG;
import static io.github.nixpoet.codegen.model.JavaType.OBJECT;
import static io.github.nixpoet.codegen.model.JavaType.PATH;
import static io.github.nixpoet.codegen.model.JavaType.STRING;
import static io.github.nixpoet.codegen.model.JavaType.TO_NIX;
import static io.github.nixpoet.codegen.model.JavaType.expression;

import io.github.nixpoet.codegen.model.Form.Shape;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java forms of a type, before those of alternatives are told apart. An expression is always one; where it may be of many types, it is
 * any.
 */
final class TypeForms implements OptionTypeVisitor<List<Form>> {

    private final EnumTable enums;
    private final boolean grouped;

    /** Grouped is what has options below, which are set each by its own method. */
    TypeForms(EnumTable enums, boolean grouped) {
        this.enums = enums;
        this.grouped = grouped;
    }

    private static List<Form> values(JavaType... types) {
        return Arrays.stream(types).map(type -> new Form(Shape.VALUE, type)).toList();
    }

    @Override
    public List<Form> visitAnyType(AnyType type) {
        return values(OBJECT);
    }

    @Override
    public List<Form> visitAttrTag(AttrTag type) {
        return sets();
    }

    @Override
    public List<Form> visitAttrsOf(AttrsOf type) {
        if (isGrouped(type.elements())) {
            return values(TO_NIX);
        }
        List<JavaType> elements = scalars(type.elements());
        JavaType all = elements.size() == 2 ? elements.get(0) : OBJECT;
        return Stream.of(
                        elements.stream().map(element -> new Form(Shape.ENTRY, element)),
                        Stream.of(new Form(Shape.MAP, all)),
                        values(TO_NIX).stream())
                .flatMap(forms -> forms)
                .toList();
    }

    /** The forms of an element that are one value; where there are others, it is any value. */
    private List<JavaType> scalars(OptionType element) {
        List<Form> forms = element.accept(this);
        boolean scalar = forms.stream().allMatch(form -> form.shape() == Shape.VALUE)
                && forms.stream()
                        .noneMatch(form ->
                                form.type().equals(TO_NIX) || form.type().equals(OBJECT));
        return scalar ? forms.stream().map(Form::type).distinct().toList() : List.of(OBJECT);
    }

    @Override
    public List<Form> visitAttrsType(AttrsType type) {
        return attributes();
    }

    private static List<Form> attributes() {
        return List.of(new Form(Shape.ENTRY, OBJECT), new Form(Shape.MAP, OBJECT), new Form(Shape.VALUE, TO_NIX));
    }

    @Override
    public List<Form> visitBoolType(BoolType type) {
        return values(BOOLEAN, expression(NixTypeModel.BOOL));
    }

    @Override
    public List<Form> visitCoercedTo(CoercedTo type) {
        return Stream.of(type.to(), type.from())
                .flatMap(it -> it.accept(this).stream())
                .toList();
    }

    @Override
    public List<Form> visitDataType(DataType type) {
        return values(OBJECT);
    }

    @Override
    public List<Form> visitEnumType(EnumType type) {
        NixTypeModel nix = type.accept(new TypeNix());
        JavaType expression = nix.equals(NixTypeModel.ANY) ? TO_NIX : expression(nix);
        return enums.nameOf(type)
                .map(name -> values(JavaType.enumeration(name), expression))
                .orElseGet(() -> nix.equals(NixTypeModel.STR) ? values(STRING, expression) : values(OBJECT));
    }

    @Override
    public List<Form> visitFloatType(FloatType type) {
        return type.whole() ? values(LONG, DOUBLE, TO_NIX) : values(DOUBLE, expression(NixTypeModel.FLOATING_POINT));
    }

    @Override
    public List<Form> visitFunctionTo(FunctionTo type) {
        return values(expression(NixTypeModel.FUNCTION));
    }

    @Override
    public List<Form> visitIntType(IntType type) {
        return values(LONG, expression(NixTypeModel.INT));
    }

    @Override
    public List<Form> visitListOf(ListOf type) {
        if (isGrouped(type.elements())) {
            return values(TO_NIX);
        }
        if (type.elements() instanceof PackageType) {
            JavaType element = expression(NixTypeModel.DERIVATION);
            return List.of(
                    new Form(Shape.SINGLE, element),
                    new Form(Shape.VARARGS, element),
                    new Form(Shape.COLLECTION, element),
                    new Form(Shape.VALUE, TO_NIX));
        }
        List<JavaType> elements = scalars(type.elements()).stream()
                .filter(element -> element.kind() != JavaType.Kind.EXPRESSION)
                .toList();
        JavaType all = elements.size() == 1 ? elements.get(0) : OBJECT;
        return Stream.of(
                        elements.stream().map(element -> new Form(Shape.VARARGS, element)),
                        Stream.of(new Form(Shape.COLLECTION, all)),
                        values(TO_NIX).stream())
                .flatMap(forms -> forms)
                .toList();
    }

    @Override
    public List<Form> visitNullOr(NullOr type) {
        return type.value().accept(this);
    }

    @Override
    public List<Form> visitOneOf(OneOf type) {
        return type.alternatives().stream()
                .flatMap(it -> it.accept(this).stream())
                .toList();
    }

    @Override
    public List<Form> visitOpaqueType(OpaqueType type) {
        return values(OBJECT);
    }

    @Override
    public List<Form> visitPackageType(PackageType type) {
        return values(expression(NixTypeModel.DERIVATION));
    }

    @Override
    public List<Form> visitPathType(PathType type) {
        return values(STRING, PATH, expression(NixTypeModel.PATH_LIKE));
    }

    @Override
    public List<Form> visitSeparatedString(SeparatedString type) {
        return values(STRING, expression(NixTypeModel.STR));
    }

    @Override
    public List<Form> visitStringType(StringType type) {
        return values(STRING, expression(NixTypeModel.STR));
    }

    /** Attributes that are no declared options are set by name. */
    @Override
    public List<Form> visitSubmodule(Submodule type) {
        if (grouped && type.freeform().isEmpty()) {
            return sets();
        }
        List<Form> forms = type.freeform().stream()
                .flatMap(freeform -> freeform.accept(new TypeForms(enums, false)).stream())
                .filter(form -> form.shape() == Shape.ENTRY || form.shape() == Shape.MAP)
                .toList();
        return forms.isEmpty()
                ? attributes()
                : Stream.concat(forms.stream(), values(TO_NIX).stream()).toList();
    }

    private boolean isGrouped(OptionType elements) {
        return grouped
                && elements.accept(this).stream().anyMatch(form -> form.type().equals(TO_NIX));
    }

    private List<Form> sets() {
        return grouped ? values(TO_NIX) : attributes();
    }
}
