package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionPlace;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks into a value whose root its type takes. */
final class DeepCheck implements OptionTypeVisitor<List<Finding>> {

    private final Judge judge;
    private final OptionPath path;
    private final OptionPlace place;
    private final Shape shape;

    DeepCheck(Judge judge, OptionPath path, OptionPlace place, Shape shape) {
        this.judge = judge;
        this.path = path;
        this.place = place;
        this.shape = shape;
    }

    @Override
    public List<Finding> visitAttrTag(AttrTag type) {
        return judge.members(path, place, shape);
    }

    @Override
    public List<Finding> visitAttrsOf(AttrsOf type) {
        return attributes(place.anyAttribute(type.elements()));
    }

    private List<Finding> attributes(OptionPlace each) {
        return shape.members().stream()
                .flatMap(it -> judge.value(path.down(it.name().orElseGet(judge::attribute)), each, it.value()).stream())
                .toList();
    }

    @Override
    public List<Finding> visitListOf(ListOf type) {
        return elements(place.element(type.elements()));
    }

    private List<Finding> elements(OptionPlace each) {
        List<Finding> findings = new ArrayList<>();
        for (Value element : shape.elements()) {
            findings.addAll(judge.value(path.down(judge.element()), each, element));
        }
        return findings;
    }

    /** Plain data holds plain data. */
    @Override
    public List<Finding> visitDataType(DataType type) {
        OptionPlace each = OptionPlace.of(type);
        return Stream.concat(attributes(each).stream(), elements(each).stream()).toList();
    }

    @Override
    public List<Finding> visitFunctionTo(FunctionTo type) {
        return judge.value(path, place.as(type.result()), shape.body());
    }

    @Override
    public List<Finding> visitNullOr(NullOr type) {
        return shape.kind() == Kind.NULL ? List.of() : judge.shape(path, place.as(type.value()), shape);
    }

    @Override
    public List<Finding> visitOneOf(OneOf type) {
        return either(type.alternatives());
    }

    @Override
    public List<Finding> visitCoercedTo(CoercedTo type) {
        return either(List.of(type.to(), type.from()));
    }

    /** The findings of the first type that takes the root; none if any of the types has none. */
    private List<Finding> either(List<OptionType> types) {
        List<List<Finding>> findings = types.stream()
                .filter(it -> HeadCheck.takes(it, shape))
                .map(it -> judge.shape(path, place.as(it), shape))
                .toList();
        boolean taken = findings.isEmpty() || findings.stream().anyMatch(List::isEmpty);
        return taken ? List.of() : findings.get(0);
    }

    @Override
    public List<Finding> visitStringType(StringType type) {
        boolean fits = type.form() != StringType.Form.MATCHING
                || shape.text()
                        .flatMap(text -> PosixPattern.matches(type.pattern(), text))
                        .orElse(true);
        return fits ? List.of() : List.of(Refusals.pattern(path, type, shape));
    }

    @Override
    public List<Finding> visitSubmodule(Submodule type) {
        if (shape.kind() == Kind.FUNCTION) {
            return judge.value(path, place, shape.body());
        }
        return shape.kind() == Kind.SET ? judge.members(path, place, shape) : List.of();
    }

    @Override
    public List<Finding> visitAnyType(AnyType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitAttrsType(AttrsType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitBoolType(BoolType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitEnumType(EnumType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitFloatType(FloatType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitIntType(IntType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitOpaqueType(OpaqueType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitPackageType(PackageType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitPathType(PathType type) {
        return List.of();
    }

    @Override
    public List<Finding> visitSeparatedString(SeparatedString type) {
        return List.of();
    }
}
