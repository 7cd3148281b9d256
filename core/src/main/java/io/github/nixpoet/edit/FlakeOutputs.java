package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.text.AttrPath;
import java.util.Optional;

/**
 * The function that a flake's outputs are.
 *
 * @param function the function
 * @param formals the inputs that it takes apart, if it does
 * @param name the variable for all inputs, if there is one
 */
record FlakeOutputs(Lambda function, Optional<Formals> formals, Optional<String> name) {

    private static final AttrPath OUTPUTS = AttrPath.of("outputs");

    /** The value of {@code outputs}, whatever it is. */
    static Optional<Expression> value(NixDocument document) {
        return document.definitions(OUTPUTS).stream().findFirst().flatMap(Definition::value);
    }

    /** The outputs of a file that Nix takes for a flake: a set that is written out, with a function. */
    static Optional<FlakeOutputs> of(NixDocument document) {
        return Parenthesized.strip(document.file().expression()) instanceof AttributeSet
                ? value(document).flatMap(FlakeOutputs::of)
                : Optional.empty();
    }

    static Optional<FlakeOutputs> of(Expression value) {
        return Parenthesized.strip(value) instanceof Lambda function
                ? Optional.of(of(function, function.parameter()))
                : Optional.empty();
    }

    private static FlakeOutputs of(Lambda function, Parameter parameter) {
        if (parameter instanceof FormalsAfterName named) {
            String name = named.name().text();
            return new FlakeOutputs(function, Optional.of(named.formals()), Optional.of(name));
        }
        if (parameter instanceof FormalsBeforeName named) {
            String name = named.name().text();
            return new FlakeOutputs(function, Optional.of(named.formals()), Optional.of(name));
        }
        return parameter instanceof NameParameter single
                ? new FlakeOutputs(
                        function, Optional.empty(), Optional.of(single.name().text()))
                : new FlakeOutputs(function, Optional.of((Formals) parameter), Optional.empty());
    }

    boolean hasFormal(String input) {
        return formals.stream()
                .flatMap(all -> all.formals().stream())
                .anyMatch(formal -> formal.name().text().equals(input));
    }
}
