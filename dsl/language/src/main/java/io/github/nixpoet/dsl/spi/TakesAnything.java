package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.syntax.Expression;
import java.util.Optional;

/** All values. */
record TakesAnything(String phrase) implements Takes {

    @Override
    public Optional<String> refusal(Expression value) {
        return Optional.empty();
    }
}
