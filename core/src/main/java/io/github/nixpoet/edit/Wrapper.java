package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that says how the module system is to take a value: {@code mkIf c v}, {@code lib.mkForce v}.
 *
 * @param name the function, without what it is taken from
 * @param first what stands before the value: a condition or priority; the value itself if nothing does
 * @param value the value with the parentheses around it
 */
record Wrapper(String name, Expression first, Expression value) {

    private static final Set<String> OF_ONE = Set.of(
            "mkAfter",
            "mkBefore",
            "mkDefault",
            "mkForce",
            "mkImageMediaOverride",
            "mkMerge",
            "mkOptionDefault",
            "mkVMOverride");

    private static final Set<String> OF_TWO = Set.of("mkIf", "mkOrder", "mkOverride", "optionalAttrs");

    static Optional<Wrapper> of(Expression expression) {
        if (!(expression instanceof Application call)) {
            return Optional.empty();
        }
        Optional<String> one = name(call.function()).filter(OF_ONE::contains);
        if (one.isPresent()) {
            return Optional.of(new Wrapper(one.get(), call.argument(), call.argument()));
        }
        return call.function() instanceof Application inner
                ? name(inner.function())
                        .filter(OF_TWO::contains)
                        .map(name -> new Wrapper(name, inner.argument(), call.argument()))
                : Optional.empty();
    }

    boolean isCondition() {
        return name.equals("mkIf") || name.equals("optionalAttrs");
    }

    boolean isMerge() {
        return name.equals("mkMerge");
    }

    /** Whether it marks a value of any type, which the module system then takes apart. */
    boolean isProperty() {
        return !name.equals("optionalAttrs");
    }

    private static Optional<String> name(Expression function) {
        Expression inner = Parenthesized.strip(function);
        if (inner instanceof Identifier identifier) {
            return Optional.of(identifier.name());
        }
        if (inner instanceof Selection selection && selection.fallback().isEmpty()) {
            List<AttributeName> names = selection.path().names();
            return StaticName.of(names.get(names.size() - 1));
        }
        return Optional.empty();
    }
}
