package io.github.nixpoet.dsl.reading;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A function in a file.
 *
 * @param body what it makes
 * @param parameter what it takes
 * @param in makes a part of an expression
 */
public record FunctionPart(Part body, Parameter parameter, Function<Expression, Part> in) {

    /**
     * The name of all that it takes.
     *
     * @return that of {@code name:} and of {@code name@}
     */
    public Optional<String> whole() {
        if (parameter instanceof NameParameter named) {
            return Optional.of(named.name().text());
        }
        if (parameter instanceof FormalsAfterName named) {
            return Optional.of(named.name().text());
        }
        return parameter instanceof FormalsBeforeName named
                ? Optional.of(named.name().text())
                : Optional.empty();
    }

    private Optional<Formals> formals() {
        if (parameter instanceof FormalsAfterName named) {
            return Optional.of(named.formals());
        }
        if (parameter instanceof FormalsBeforeName named) {
            return Optional.of(named.formals());
        }
        return parameter instanceof Formals formals ? Optional.of(formals) : Optional.empty();
    }

    /**
     * Whether it takes no others than it names.
     *
     * @return true for <code>{ a }:</code>, false for <code>{ a, ... }:</code> and {@code a:}
     */
    public boolean isClosed() {
        return formals().filter(formals -> formals.ellipsis().isEmpty()).isPresent();
    }

    /**
     * What it takes by name, in order.
     *
     * @return names, each with its default
     */
    public Map<String, Optional<Part>> arguments() {
        Map<String, Optional<Part>> arguments = new LinkedHashMap<>();
        formals().ifPresent(formals -> {
            for (Formal formal : formals.formals()) {
                arguments.put(formal.name().text(), formal.fallback().map(fallback -> in.apply(fallback.value())));
            }
        });
        return arguments;
    }
}
