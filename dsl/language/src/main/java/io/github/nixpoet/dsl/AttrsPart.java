package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.text.AttrPath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One binding of a set.
 *
 * @param binding its syntax
 * @param definition the attribute that it gives a value, if that has a path and is not inherited
 * @param claims the attributes that no other part may give a value; for inherited ones the value stands for any
 * @param origins the lines that made its value
 */
record AttrsPart(Binding binding, Optional<Definition> definition, List<Definition> claims, Origins origins) {

    static AttrsPart of(Definition definition) {
        return new AttrsPart(
                Attributes.binding(
                        Attributes.path(definition.path()), definition.value().tree()),
                Optional.of(definition),
                List.of(definition),
                Origins.of(definition));
    }

    static AttrsPart computed(NixExpr<?> name, NixExpr<?> value) {
        return new AttrsPart(
                Attributes.binding(Attributes.path(List.of(Attributes.dynamic(name.tree()))), value.tree()),
                Optional.empty(),
                List.of(),
                value.origins());
    }

    static AttrsPart inherited(Binding binding, Origins origins, String... names) {
        Origin origin = origins.made();
        List<Definition> claims = Arrays.stream(names)
                .map(name -> new Definition(AttrPath.of(name), new NixExpr<>(Literals.nothing(), origins), origin))
                .toList();
        return new AttrsPart(binding, Optional.empty(), claims, origins);
    }

    void claim(DefinedPaths defined) {
        for (Definition definition : claims) {
            defined.add(definition.path(), definition.value().tree(), definition.origin());
        }
    }
}
