package io.github.nixpoet.codegen.model;

import java.util.Optional;

/**
 * The type of an expression, one of those in {@code io.github.nixpoet.dsl.NixType}.
 *
 * @param name its simple name
 * @param element what the elements are, for {@code ListOf}
 */
public record NixTypeModel(String name, Optional<NixTypeModel> element) {

    static final NixTypeModel ANY = of("Any");
    static final NixTypeModel ATTRS = of("Attrs");
    static final NixTypeModel BOOL = of("Bool");
    static final NixTypeModel DERIVATION = of("Derivation");
    static final NixTypeModel FLOATING_POINT = of("FloatingPoint");
    static final NixTypeModel FUNCTION = of("Function");
    static final NixTypeModel INT = of("Int");
    static final NixTypeModel PATH = of("Path");
    static final NixTypeModel PATH_LIKE = of("PathLike");
    static final NixTypeModel STR = of("Str");

    private static NixTypeModel of(String name) {
        return new NixTypeModel(name, Optional.empty());
    }

    static NixTypeModel listOf(NixTypeModel element) {
        return new NixTypeModel("ListOf", Optional.of(element));
    }

    @Override
    public String toString() {
        return name + element.map(it -> "<" + it + ">").orElse("");
    }
}
