package io.github.nixpoet.codegen.model;

import java.util.Locale;

/**
 * The type of one value in Java.
 *
 * @param kind which
 * @param name for {@link Kind#ENUM} its class and name, as {@code ServicesSsh.Level}, for {@link Kind#EXPRESSION} the type in Nix; else empty
 */
public record JavaType(Kind kind, String name) {

    static final JavaType BOOLEAN = of(Kind.BOOLEAN);
    static final JavaType LONG = of(Kind.LONG);
    static final JavaType DOUBLE = of(Kind.DOUBLE);
    static final JavaType STRING = of(Kind.STRING);
    static final JavaType PATH = of(Kind.PATH);
    static final JavaType OBJECT = of(Kind.OBJECT);
    static final JavaType TO_NIX = of(Kind.TO_NIX);

    /** Types. */
    public enum Kind {
        /** {@code boolean}. */
        BOOLEAN,
        /** {@code long}. */
        LONG,
        /** {@code double}. */
        DOUBLE,
        /** {@code String}. */
        STRING,
        /** {@code java.nio.file.Path}. */
        PATH,
        /** A generated enum. */
        ENUM,
        /** Whatever has a value in Nix. */
        OBJECT,
        /** An expression of a type, or one of which no type is known. */
        EXPRESSION,
        /** Any expression. */
        TO_NIX
    }

    private static JavaType of(Kind kind) {
        return new JavaType(kind, "");
    }

    static JavaType enumeration(String name) {
        return new JavaType(Kind.ENUM, name);
    }

    static JavaType expression(NixTypeModel type) {
        return new JavaType(Kind.EXPRESSION, type.name());
    }

    String erasure() {
        return kind == Kind.ENUM ? name : kind.name();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case BOOLEAN, LONG, DOUBLE -> kind.name().toLowerCase(Locale.ROOT);
            case STRING -> "String";
            case PATH -> "Path";
            case OBJECT -> "Object";
            case TO_NIX -> "ToNix";
            case ENUM -> name;
            case EXPRESSION -> "NixExpr<" + name + ">";
        };
    }
}
