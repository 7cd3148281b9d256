package io.github.nixpoet.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.nixpoet.codegen.model.JavaType;
import io.github.nixpoet.codegen.model.NixTypeModel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** The types that generated code names. */
final class Types {

    static final ClassName OPTION_GROUP = spi("OptionGroup");
    static final ClassName OPTION_ROOT = spi("OptionRoot");
    static final ClassName ENUM_VALUE = spi("EnumValue");
    static final ClassName PLACE = spi("Place");
    static final ClassName TAKES = spi("Takes");
    static final ClassName NIXOS_MODULE = ClassName.get("io.github.nixpoet.dsl.module", "NixosModule");
    static final ClassName MODULE_BUILDER = NIXOS_MODULE.nestedClass("Builder");

    private static final String DSL = "io.github.nixpoet.dsl";
    private static final ClassName NIX_EXPR = ClassName.get(DSL, "NixExpr");
    private static final ClassName NIX_TYPE = ClassName.get(DSL, "NixType");
    private static final ClassName TO_NIX = ClassName.get(DSL, "ToNix");
    private static final ClassName STRING = ClassName.get(String.class);
    private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private final String packageName;

    Types(String packageName) {
        this.packageName = packageName;
    }

    private static ClassName spi(String name) {
        return ClassName.get("io.github.nixpoet.dsl.spi", name);
    }

    ClassName type(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? ClassName.get(packageName, name)
                : ClassName.get(packageName, name.substring(0, dot), name.substring(dot + 1));
    }

    TypeName one(JavaType type) {
        return switch (type.kind()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case STRING -> STRING;
            case PATH -> ClassName.get(Path.class);
            case ENUM -> type(type.name());
            case OBJECT -> ClassName.get(Object.class);
            case TO_NIX -> TO_NIX;
            case EXPRESSION ->
                ParameterizedTypeName.get(NIX_EXPR, WildcardTypeName.supertypeOf(NIX_TYPE.nestedClass(type.name())));
        };
    }

    /** Many expressions are of any type: an array of a type with a parameter is no safe thing in Java. */
    ArrayTypeName array(JavaType type) {
        return ArrayTypeName.of(
                type.kind() == JavaType.Kind.EXPRESSION ? ParameterizedTypeName.get(NIX_EXPR, ANY) : one(type));
    }

    TypeName collection(JavaType type) {
        return ParameterizedTypeName.get(ClassName.get(Collection.class), element(type));
    }

    TypeName map(JavaType type) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, element(type));
    }

    /** Whole numbers of all kinds are taken; the rest as it is, or any of its subtypes. */
    private TypeName element(JavaType type) {
        return switch (type.kind()) {
            case BOOLEAN, STRING, ENUM -> one(type).box();
            case LONG, DOUBLE -> WildcardTypeName.subtypeOf(Number.class);
            case PATH, OBJECT, TO_NIX -> ANY;
            case EXPRESSION -> WildcardTypeName.subtypeOf(ParameterizedTypeName.get(NIX_EXPR, ANY));
        };
    }

    TypeName expression(NixTypeModel type) {
        return ParameterizedTypeName.get(NIX_EXPR, nixType(type));
    }

    private static TypeName nixType(NixTypeModel type) {
        ClassName name = NIX_TYPE.nestedClass(type.name());
        return type.element().isEmpty()
                ? name
                : ParameterizedTypeName.get(name, nixType(type.element().get()));
    }

    TypeName consumer(ClassName of) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(of));
    }

    TypeName consumers(ClassName of) {
        return ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(consumer(of)));
    }

    TypeName namedConsumers(ClassName of) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, WildcardTypeName.subtypeOf(consumer(of)));
    }
}
