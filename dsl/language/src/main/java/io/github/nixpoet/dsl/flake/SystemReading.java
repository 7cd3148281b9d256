package io.github.nixpoet.dsl.flake;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.internal.SystemNames;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.build.StringContent;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From an expression to a machine of a flake. */
final class SystemReading {

    private static final Set<String> TAKEN = Set.of("system", "modules", "specialArgs");

    private SystemReading() {}

    static Optional<NixosSystem> read(NixExpr<?> expression) {
        if (!(Parenthesized.strip(expression.tree()) instanceof Application call)
                || !new NixExpr<>(call.function()).equals(NixosSystem.function())
                || !(Parenthesized.strip(call.argument()) instanceof AttributeSet set)) {
            return Optional.empty();
        }
        Map<String, Expression> given = new LinkedHashMap<>();
        for (Binding binding : set.bindings()) {
            Optional<String> name = binding instanceof AttributeBinding attribute
                            && attribute.path().names().size() == 1
                    ? StaticName.of(attribute.path().names().get(0)).filter(TAKEN::contains)
                    : Optional.empty();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            given.put(name.get(), ((AttributeBinding) binding).value());
        }
        return given.get("system") instanceof StringExpression system
                        && given.get("modules") instanceof ListExpression modules
                ? machine(StringContent.of(system), modules, Optional.ofNullable(given.get("specialArgs")), expression)
                : Optional.empty();
    }

    private static Optional<NixosSystem> machine(
            StringContent system, ListExpression modules, Optional<Expression> specialArgs, NixExpr<?> whole) {
        if (!system.holes().isEmpty() || !SystemNames.isOne(system.texts().get(0))) {
            return Optional.empty();
        }
        List<NixExpr<?>> all = modules.elements().stream()
                .<NixExpr<?>>map(module -> new NixExpr<>(Parenthesized.strip(module), whole.origins()))
                .toList();
        Origins origins = whole.origins();
        return Optional.of(new NixosSystem(
                system.texts().get(0), all, specialArgs.map(args -> new NixExpr<NixType.Attrs>(args, origins))));
    }
}
