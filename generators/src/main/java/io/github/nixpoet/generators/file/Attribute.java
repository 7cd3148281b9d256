package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The attributes of a set that is written out. */
final class Attribute {

    private Attribute() {}

    /** Their names in order, for a set behind {@code let} and {@code with} too; of another expression none. */
    static Set<String> of(NixExpr<?> value) {
        Expression set = Parenthesized.strip(value.tree());
        while (set instanceof Let || set instanceof With) {
            set = Parenthesized.strip(set instanceof Let let ? let.body() : ((With) set).body());
        }
        Set<String> names = new LinkedHashSet<>();
        if (set instanceof AttributeSet attributes) {
            for (Binding binding : attributes.bindings()) {
                first(binding).forEach(name -> StaticName.of(name).ifPresent(names::add));
            }
        }
        return names;
    }

    private static List<AttributeName> first(Binding binding) {
        return binding instanceof AttributeBinding attribute
                ? List.of(attribute.path().names().get(0))
                : new ArrayList<>(((InheritBinding) binding).names());
    }
}
