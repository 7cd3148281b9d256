package io.github.nixpoet.codegen.model;

/**
 * The parameters of a method that sets an option.
 *
 * @param shape how many values it takes
 * @param type what each value is
 */
public record Form(Shape shape, JavaType type) {

    /** How many values a method takes. */
    public enum Shape {
        /** One value. */
        VALUE,
        /** Values one by one, for a list. */
        VARARGS,
        /** A collection. */
        COLLECTION,
        /** A map from names to values. */
        MAP,
        /** A name and a value, for one attribute of a set. */
        ENTRY,
        /** One value, for a list that has no other. */
        SINGLE
    }

    /** What a caller of Java sees after erasure: no two forms of an option may have the same. */
    String erasure() {
        return switch (shape) {
            case VALUE, SINGLE -> type.erasure();
            case VARARGS -> type.erasure() + "[]";
            case COLLECTION -> "Collection";
            case MAP -> "Map";
            case ENTRY -> "String," + type.erasure();
        };
    }

    /** The parameters as Java has them, without names. */
    @Override
    public String toString() {
        return switch (shape) {
            case VALUE, SINGLE -> type.toString();
            case VARARGS -> type + "...";
            case COLLECTION -> "Collection<" + type + ">";
            case MAP -> "Map<String, " + type + ">";
            case ENTRY -> "String, " + type;
        };
    }
}
