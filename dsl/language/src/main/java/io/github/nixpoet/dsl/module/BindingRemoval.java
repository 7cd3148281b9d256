package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.internal.FirstToken;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.Trivia;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a binding out of a module, with its comments: those above it, and the one behind it on its line. Sets and members of
 * {@code mkMerge} that have nothing else go too.
 */
final class BindingRemoval {

    private final Set<SyntaxElement> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    /** For a binding, or an element of a list. */
    BindingRemoval(SyntaxElement element) {
        gone.add(element);
    }

    /** To be called for each element once those below it are changed. */
    SyntaxElement without(SyntaxElement element) {
        if (element instanceof AttributeSet set && set.bindings().stream().anyMatch(gone::contains)) {
            AttributeSet smaller = without(set);
            return smaller.bindings().isEmpty() ? leave(smaller) : smaller;
        }
        if (element instanceof ListExpression list && list.elements().stream().anyMatch(gone::contains)) {
            List<Expression> left = list.elements().stream()
                    .filter(member -> !gone.contains(member))
                    .toList();
            ListExpression smaller = new ListExpression(list.open(), left, list.close());
            return left.isEmpty() ? leave(smaller) : smaller;
        }
        if (element instanceof BinaryOperation operation && gone.contains(operation.right())) {
            return operation.left();
        }
        if (element instanceof BinaryOperation operation && gone.contains(operation.left())) {
            return operation.right();
        }
        boolean empty = (element instanceof AttributeBinding binding && gone.contains(binding.value()))
                || (element instanceof Parenthesized in && gone.contains(in.inner()))
                || (element instanceof Application call
                        && gone.contains(call.argument())
                        && Property.of(call).isPresent());
        return empty ? leave(element) : element;
    }

    private SyntaxElement leave(SyntaxElement element) {
        gone.add(element);
        return element;
    }

    private AttributeSet without(AttributeSet set) {
        List<Binding> left = new ArrayList<>();
        // What stands behind the binding before, on its line, once what followed it has gone.
        Optional<String> behind = Optional.empty();
        for (Binding binding : set.bindings()) {
            if (gone.contains(binding)) {
                Trivia leading = FirstToken.leading(binding);
                behind = Optional.of(behind.orElseGet(() -> lineEnd(leading)));
            } else if (behind.isPresent()) {
                left.add(FirstToken.withLeading(binding, behind(behind.get(), FirstToken.leading(binding))));
                behind = Optional.empty();
            } else {
                left.add(binding);
            }
        }
        Token close = set.close();
        if (behind.isPresent()) {
            close = close.withLeading(behind(behind.get(), close.leading()));
        }
        return new AttributeSet(set.rec(), set.open(), left, close);
    }

    private static Trivia behind(String lineEnd, Trivia leading) {
        return Trivia.of(lineEnd + leading.text().substring(lineEnd(leading).length()));
    }

    private static String lineEnd(Trivia leading) {
        int end = leading.text().indexOf('\n');
        return end < 0 ? leading.text() : leading.text().substring(0, end);
    }
}
