package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.text.AttrPath;
import java.util.Arrays;
import java.util.List;

/**
 * One binding of a set.
 *
 * @param binding its syntax
 * @param definitions the attributes that it gives a value; for inherited ones the value stands for any
 */
record AttrsPart(Binding binding, List<Definition> definitions) {

    static AttrsPart of(Definition definition) {
        return new AttrsPart(
                Attributes.binding(
                        Attributes.path(definition.path()), definition.value().tree()),
                List.of(definition));
    }

    static AttrsPart inherited(Binding binding, String... names) {
        Origin origin = Origin.here();
        return new AttrsPart(
                binding,
                Arrays.stream(names)
                        .map(name -> new Definition(AttrPath.of(name), new NixExpr<>(Literals.nothing()), origin))
                        .toList());
    }

    boolean isInherited() {
        return binding instanceof InheritBinding;
    }

    void claim(DefinedPaths defined) {
        for (Definition definition : definitions) {
            defined.add(definition.path(), definition.value().tree(), definition.origin());
        }
    }
}
