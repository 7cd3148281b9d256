package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of sets. */
final class Members {

    /** Stands for what only evaluation tells. */
    private static final Identifier DYNAMIC = Scopes.variable("unknown");

    private static final Set<String> SPECIAL = Set.of("_type", "outPath", "__toString", "__functor");

    private static final String TYPE = "type";

    private Members() {}

    /** Whether a set is more than its attributes: a value with properties, a package, a function. */
    static boolean areSpecial(List<Member> members) {
        return members.stream()
                .anyMatch(member -> member.name().filter(SPECIAL::contains).isPresent() || isDerivation(member));
    }

    /** Many submodules have an option named type. */
    private static boolean isDerivation(Member member) {
        return member.name().filter(TYPE::equals).isPresent()
                && member.value().expression() instanceof StringLiteral text
                && text.token().text().equals("\"derivation\"");
    }

    /** The attributes of a set that is written out; what a path defines stands under its first name. */
    static List<Member> of(AttributeSet set, Value from) {
        Scope scope = set.isRecursive() ? from.scope().with(set.bindings()) : from.scope();
        List<Member> members = new ArrayList<>();
        for (Binding binding : set.bindings()) {
            if (binding instanceof AttributeBinding attribute) {
                List<AttributeName> names = attribute.path().names();
                Value value = new Value(
                        names.subList(1, names.size()),
                        attribute.value(),
                        scope,
                        from.guard().inside());
                members.add(member(names.get(0), value));
            } else if (binding instanceof InheritBinding inherit) {
                inherit.names().forEach(name -> members.add(inherited(inherit, name, from, scope)));
            }
        }
        return members;
    }

    /** The one attribute of a value that stands at the end of a path. */
    static Member first(Value value) {
        AttributeName name = value.path().get(0);
        List<AttributeName> rest = value.path().subList(1, value.path().size());
        return member(name, new Value(rest, value.expression(), value.scope(), value.guard()));
    }

    private static Member member(AttributeName name, Value value) {
        return new Member(StaticName.of(name), name, value);
    }

    /** An inherited name is looked up around the set, or in its source. */
    private static Member inherited(InheritBinding binding, AttributeName name, Value from, Scope scope) {
        Optional<Expression> source = binding.source().map(it -> it.inner());
        Expression value = source.map(it -> selection(it, name))
                .orElseGet(() -> name instanceof Identifier identifier ? identifier : DYNAMIC);
        return new Member(
                StaticName.of(name),
                name,
                Value.of(value, source.isPresent() ? scope : from.scope())
                        .under(from.guard().inside()));
    }

    /** What {@code inherit (source) name} stands for. */
    static Expression selection(Expression source, AttributeName name) {
        return Attributes.select(source, Attributes.path(List.of(name)));
    }
}
