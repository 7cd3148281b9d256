package io.github.nixpoet.dsl.module;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A call that tells the module system how to take a value, by the numbers of {@code lib.modules}. */
sealed interface Property {

    Map<String, Integer> PRIORITIES = Map.of(
            "mkVMOverride", 10,
            "mkForce", 50,
            "mkImageMediaOverride", 60,
            "mkDefault", 1000,
            "mkOptionDefault", 1500);

    Map<String, Integer> ORDERS = Map.of("mkBefore", 500, "mkAfter", 1500);

    /** {@code mkIf} and {@code optionalAttrs}. */
    record Condition(Expression condition, Expression value) implements Property {}

    /** {@code mkForce} and the like. */
    record Priority(int priority, Expression value) implements Property {}

    /** {@code mkBefore} and the like. */
    record Order(int order, Expression value) implements Property {}

    /** {@code mkMerge} of a list that is written out. */
    record Merge(ListExpression members) implements Property {}

    /** The property that an expression is; empty for any other, and for one whose number or list only evaluation tells. */
    static Optional<Property> of(Expression expression) {
        if (!(Parenthesized.strip(expression) instanceof Application call)) {
            return Optional.empty();
        }
        Expression value = call.argument();
        if (Parenthesized.strip(call.function()) instanceof Application first) {
            return name(first.function()).flatMap(name -> ofTwo(name, first.argument(), value));
        }
        return name(call.function()).flatMap(name -> ofOne(name, value));
    }

    private static Optional<Property> ofTwo(String name, Expression first, Expression value) {
        return switch (name) {
            case "mkIf", "optionalAttrs" -> Optional.of(new Condition(first, value));
            case "mkOverride" -> number(first).map(priority -> new Priority(priority, value));
            case "mkOrder" -> number(first).map(order -> new Order(order, value));
            default -> Optional.empty();
        };
    }

    private static Optional<Property> ofOne(String name, Expression value) {
        if (name.equals("mkMerge")) {
            return Parenthesized.strip(value) instanceof ListExpression list
                    ? Optional.of(new Merge(list))
                    : Optional.empty();
        }
        Optional<Property> priority = Optional.ofNullable(PRIORITIES.get(name)).map(at -> new Priority(at, value));
        return priority.or(() -> Optional.ofNullable(ORDERS.get(name)).map(at -> new Order(at, value)));
    }

    private static Optional<Integer> number(Expression expression) {
        boolean small = Parenthesized.strip(expression) instanceof IntegerLiteral literal
                && literal.token().text().length() < 10;
        return small
                ? Optional.of(Integer.valueOf(((IntegerLiteral) Parenthesized.strip(expression))
                        .token()
                        .text()))
                : Optional.empty();
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
