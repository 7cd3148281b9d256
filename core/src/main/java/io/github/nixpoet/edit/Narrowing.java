package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.visit.Equivalence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes one value of another in steps, each of which takes out, puts in or replaces one thing: what both have stays, with its comments.
 * Where {@code [ vim # the editor} and {@code wget ]} is set to {@code [ vim wget git ]} only {@code git} is new.
 */
final class Narrowing {

    /** A value and what it is to be; the binding whose value it is, none for the outermost. */
    private record Pair(Expression there, Expression wanted, Optional<AttributeBinding> binding) {}

    private final NixDocument document;
    private final Deque<Pair> todo = new ArrayDeque<>();

    private Narrowing(NixDocument document) {
        this.document = document;
    }

    /** The next step; no replacements if the values say the same, empty if the value is to be replaced as a whole. */
    static Optional<List<Replacement>> step(NixDocument document, Expression there, Expression wanted) {
        Narrowing narrowing = new Narrowing(document);
        narrowing.todo.add(new Pair(there, wanted, Optional.empty()));
        while (!narrowing.todo.isEmpty()) {
            Pair pair = narrowing.todo.remove();
            Optional<List<Replacement>> step = narrowing
                    .step(pair)
                    .or(() -> pair.binding().map(binding -> List.of(Setting.bound(binding, pair.wanted(), document))));
            if (step.filter(List::isEmpty).isEmpty()) {
                return step;
            }
        }
        return Optional.of(List.of());
    }

    private Optional<List<Replacement>> step(Pair pair) {
        Expression there = pair.there();
        Expression wanted = pair.wanted();
        while (true) {
            if (there instanceof With old && wanted instanceof With now && same(old.scope(), now.scope())) {
                there = old.body();
                wanted = now.body();
            } else if (there instanceof Application old
                    && wanted instanceof Application now
                    && same(old.function(), now.function())) {
                there = old.argument();
                wanted = now.argument();
            } else if (same(there, wanted)) {
                return Optional.of(List.of());
            } else if (there instanceof ListExpression old && wanted instanceof ListExpression now) {
                return new ListStep(document, old, now).next();
            } else if (there instanceof AttributeSet old && wanted instanceof AttributeSet now) {
                SetStep names = new SetStep(document, old, now);
                Optional<List<Replacement>> step = names.next();
                if (step.filter(List::isEmpty).isPresent()) {
                    names.pairs().forEach((from, to) -> todo.add(new Pair(from.value(), to, Optional.of(from))));
                }
                return step;
            } else {
                return Optional.empty();
            }
        }
    }

    private static boolean same(Expression one, Expression other) {
        return Equivalence.equivalent(one, other);
    }
}
