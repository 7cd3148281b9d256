package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.text.AttrPath;
import java.util.Optional;

/** The function that a flake's outputs are. */
record FlakeOutputs(Lambda function) {

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
                ? Optional.of(new FlakeOutputs(function))
                : Optional.empty();
    }

    /** The inputs that it takes apart, if it does. */
    Optional<Formals> formals() {
        return function.parameter().pattern();
    }

    /** The variable for all inputs, if there is one. */
    Optional<String> name() {
        return function.parameter().whole().map(Token::text);
    }

    boolean hasFormal(String input) {
        return formals().stream()
                .flatMap(all -> all.formals().stream())
                .anyMatch(formal -> formal.name().text().equals(input));
    }
}
