package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What brings names into scope, from the inside out. */
final class Environment {

    static final Environment EMPTY = new Environment(null, null);

    private final @Nullable Environment outer;
    private final @Nullable Node node;

    private Environment(@Nullable Environment outer, @Nullable Node node) {
        this.outer = outer;
        this.node = node;
    }

    Environment inside(Node inner) {
        return new Environment(this, inner);
    }

    /** Whether a variable is an attribute of the set of a {@code with}: one that nothing else binds, behind any. */
    boolean comesFromWith(String name) {
        boolean with = false;
        for (Environment scope = this; scope != null; scope = scope.outer) {
            if (scope.node instanceof With) {
                with = true;
            } else if (scope.node != null && binds(scope.node, name)) {
                return false;
            }
        }
        return with;
    }

    /** The value that a {@code let} or {@code rec} around gives a variable; empty for any other, as a parameter. */
    Optional<Expression> value(String name) {
        Environment scope = this;
        while (scope != null && (scope.node == null || scope.node instanceof With || !binds(scope.node, name))) {
            scope = scope.outer;
        }
        if (scope == null) {
            return Optional.empty();
        }
        List<Binding> bindings = scope.node instanceof Let let
                ? let.bindings()
                : scope.node instanceof AttributeSet set ? set.bindings() : List.of();
        return bindings.stream()
                .filter(AttributeBinding.class::isInstance)
                .map(AttributeBinding.class::cast)
                .filter(binding -> binding.path().names().size() == 1)
                .filter(binding -> StaticName.of(binding.path().names().get(0))
                        .filter(name::equals)
                        .isPresent())
                .map(AttributeBinding::value)
                .findFirst();
    }

    private static boolean binds(Node node, String name) {
        if (node instanceof Lambda lambda) {
            return binds(lambda.parameter(), name);
        }
        if (node instanceof Let let) {
            return Container.of(let).defines(name);
        }
        return node instanceof AttributeSet set
                && set.isRecursive()
                && Container.of(set).defines(name);
    }

    private static boolean binds(Parameter parameter, String name) {
        Stream<Token> formals = parameter.pattern().stream()
                .flatMap(pattern -> pattern.formals().stream())
                .map(Formal::name);
        return Stream.concat(parameter.whole().stream(), formals)
                .anyMatch(bound -> bound.text().equals(name));
    }
}
