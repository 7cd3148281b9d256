package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one of some types takes. */
record TakesEither(List<Takes> types) implements Takes {

    @Override
    public String phrase() {
        return types.stream().map(Takes::phrase).collect(Collectors.joining(" or "));
    }

    @Override
    public Takes attribute() {
        return new TakesEither(
                types.stream().filter(Takes::isForSets).map(Takes::attribute).toList());
    }

    /** Where all refuse, the last one says what is wrong: of a value or null, the one that is not about null. */
    @Override
    public Optional<String> refusal(Expression value) {
        Optional<String> refusal = Optional.empty();
        for (Takes type : types) {
            refusal = type.refusal(value);
            if (refusal.isEmpty()) {
                break;
            }
        }
        return refusal;
    }
}
