package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lists or attribute sets of values that are alike. */
record TakesWithin(String head, Takes elements, boolean list) implements Takes {

    @Override
    public String phrase() {
        return head + (elements instanceof TakesEither ? "(" + elements.phrase() + ")" : elements.phrase());
    }

    @Override
    public Optional<String> refusal(Expression value) {
        Expression bare = Parenthesized.strip(value);
        if (list && bare instanceof ListExpression it) {
            return inList(it.elements());
        }
        if (!list && bare instanceof AttributeSet set) {
            return set.bindings().stream()
                    .filter(AttributeBinding.class::isInstance)
                    .map(AttributeBinding.class::cast)
                    .flatMap(binding -> inAttribute(binding).stream())
                    .findFirst();
        }
        return Literal.of(bare)
                .filter(literal -> literal.kind() != (list ? Literal.Kind.LIST : Literal.Kind.ATTRS))
                .map(Literal::told);
    }

    @Override
    public boolean isForSets() {
        return !list;
    }

    @Override
    public Takes attribute() {
        return list ? Takes.super.attribute() : elements;
    }

    private Optional<String> inList(List<Expression> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(i -> elements.refusal(values.get(i)).map(it -> it + " in element " + (i + 1)).stream())
                .findFirst();
    }

    /** Of a nested path only Nix knows how its parts merge. */
    private Optional<String> inAttribute(AttributeBinding binding) {
        return binding.path().names().size() > 1
                ? Optional.empty()
                : elements.refusal(binding.value())
                        .map(it -> it + " in "
                                + StaticName.of(binding.path().names().get(0)).orElse("an attribute"));
    }
}
