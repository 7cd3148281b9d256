package io.github.nixpoet.schema.check;

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
import io.github.nixpoet.schema.type.PathType.Store;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import java.util.Optional;

/**
 * Whether a type takes a value as far as its root goes, as the {@code check} functions of {@code lib.types} tell; yes where it can't be
 * told.
 */
final class HeadCheck implements OptionTypeVisitor<Boolean> {

    private static final String STORE = "/nix/store/";

    private final Shape shape;

    private HeadCheck(Shape shape) {
        this.shape = shape;
    }

    static boolean takes(OptionType type, Shape shape) {
        return shape.kind() == Kind.UNKNOWN || type.accept(new HeadCheck(shape));
    }

    private boolean is(Kind kind) {
        return shape.kind() == kind;
    }

    /** A set that has more attributes elsewhere, as in {@code hello // { … }}: a package, or what can be called. */
    private boolean isMoreThanSet() {
        return is(Kind.SET) && shape.value().guard().partial();
    }

    @Override
    public Boolean visitAnyType(AnyType type) {
        return true;
    }

    @Override
    public Boolean visitAttrTag(AttrTag type) {
        List<Optional<String>> names =
                shape.members().stream().map(Member::name).distinct().toList();
        boolean known = names.stream().allMatch(Optional::isPresent);
        return is(Kind.SET)
                && (!known
                        || names.size() == 1
                                && (type.tags().isEmpty()
                                        || type.tags().contains(names.get(0).get())));
    }

    @Override
    public Boolean visitAttrsOf(AttrsOf type) {
        return is(Kind.SET);
    }

    @Override
    public Boolean visitAttrsType(AttrsType type) {
        return is(Kind.SET);
    }

    @Override
    public Boolean visitBoolType(BoolType type) {
        return is(Kind.BOOL);
    }

    @Override
    public Boolean visitCoercedTo(CoercedTo type) {
        return type.from().accept(this) || type.to().accept(this);
    }

    @Override
    public Boolean visitDataType(DataType type) {
        return !is(Kind.FUNCTION) && (type.nullable() || !is(Kind.NULL));
    }

    @Override
    public Boolean visitEnumType(EnumType type) {
        if (type.values().isEmpty()) {
            return true;
        }
        if (is(Kind.NULL)) {
            return type.values().contains(Optional.empty());
        }
        boolean sameKind = type.values().stream().anyMatch(value -> kind(value) == shape.kind());
        return shape.constant()
                .map(constant -> type.values().stream().anyMatch(value -> same(value, constant)))
                .orElse(sameKind);
    }

    /** Nix compares numbers by value. */
    private static boolean same(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b
                ? a.doubleValue() == b.doubleValue()
                : one.equals(other);
    }

    private static Kind kind(Object value) {
        return value instanceof String
                ? Kind.STRING
                : value instanceof Boolean
                        ? Kind.BOOL
                        : value instanceof Long ? Kind.INT : value instanceof Double ? Kind.FLOAT : Kind.NULL;
    }

    @Override
    public Boolean visitFloatType(FloatType type) {
        boolean number = is(Kind.FLOAT) || type.whole() && is(Kind.INT);
        return number
                && shape.constant()
                        .map(value -> type.takes(((Number) value).doubleValue()))
                        .orElse(true);
    }

    @Override
    public Boolean visitFunctionTo(FunctionTo type) {
        return is(Kind.FUNCTION) || isMoreThanSet();
    }

    @Override
    public Boolean visitIntType(IntType type) {
        return is(Kind.INT)
                && shape.constant().map(value -> type.takes((Long) value)).orElse(true);
    }

    @Override
    public Boolean visitListOf(ListOf type) {
        return is(Kind.LIST)
                && !(type.nonEmpty() && shape.whole() && shape.elements().isEmpty());
    }

    @Override
    public Boolean visitNullOr(NullOr type) {
        return is(Kind.NULL) || type.value().accept(this);
    }

    @Override
    public Boolean visitOneOf(OneOf type) {
        return type.alternatives().stream().anyMatch(it -> it.accept(this));
    }

    @Override
    public Boolean visitOpaqueType(OpaqueType type) {
        return true;
    }

    /** In a flake a path literal lies in the store, and may be a package. */
    @Override
    public Boolean visitPackageType(PackageType type) {
        return is(Kind.PATH)
                || isMoreThanSet()
                || is(Kind.STRING)
                        && shape.text().map(text -> text.startsWith(STORE)).orElse(true);
    }

    @Override
    public Boolean visitPathType(PathType type) {
        if (is(Kind.PATH)) {
            return type.store() != Store.OUTSIDE && type.reach() != Reach.RELATIVE;
        }
        return isMoreThanSet()
                || is(Kind.STRING)
                        && shape.text().map(text -> isPath(text, type)).orElse(true);
    }

    private static boolean isPath(String text, PathType type) {
        boolean absolute = text.startsWith("/");
        boolean stored = text.startsWith(STORE);
        return (type.reach() == Reach.ANY || absolute == (type.reach() == Reach.ABSOLUTE))
                && (type.store() == Store.ANYWHERE || stored == (type.store() == Store.INSIDE));
    }

    @Override
    public Boolean visitSeparatedString(SeparatedString type) {
        return is(Kind.STRING);
    }

    /** Patterns are looked at elsewhere: Java's differ from those of POSIX. */
    @Override
    public Boolean visitStringType(StringType type) {
        return is(Kind.STRING)
                && shape.text().map(text -> isOfForm(text, type.form())).orElse(true);
    }

    private static boolean isOfForm(String text, StringType.Form form) {
        return switch (form) {
            case ANY, MATCHING -> true;
            case NON_EMPTY -> text.chars().anyMatch(c -> " \t\n".indexOf(c) < 0);
            case SINGLE_LINE -> {
                String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
                yield line.indexOf('\n') < 0 && line.indexOf('\r') < 0;
            }
            case PASSWD_ENTRY -> text.indexOf(':') < 0 && text.indexOf('\n') < 0;
        };
    }

    @Override
    public Boolean visitSubmodule(Submodule type) {
        return is(Kind.SET)
                || is(Kind.FUNCTION)
                || is(Kind.PATH)
                || is(Kind.STRING)
                        && shape.text().map(text -> text.startsWith("/")).orElse(true);
    }
}
