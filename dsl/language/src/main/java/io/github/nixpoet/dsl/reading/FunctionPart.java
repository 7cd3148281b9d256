package io.github.nixpoet.dsl.reading;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Token;
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
        return parameter.whole().map(Token::text);
    }

    /**
     * Whether it takes no others than it names.
     *
     * @return true for <code>{ a }:</code>, false for <code>{ a, ... }:</code> and {@code a:}
     */
    public boolean isClosed() {
        return parameter
                .pattern()
                .filter(formals -> formals.ellipsis().isEmpty())
                .isPresent();
    }

    /**
     * What it takes by name, in order.
     *
     * @return names, each with its default
     */
    public Map<String, Optional<Part>> arguments() {
        Map<String, Optional<Part>> arguments = new LinkedHashMap<>();
        parameter.pattern().ifPresent(formals -> {
            for (Formal formal : formals.formals()) {
                arguments.put(formal.name().text(), formal.fallback().map(fallback -> in.apply(fallback.value())));
            }
        });
        return arguments;
    }
}
