package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Empty lines between bindings, where a person would leave one. */
public final class Paragraphs {

    private static final Trivia EMPTY_LINE = Trivia.of("\n\n");

    private Paragraphs() {}

    /**
     * Puts an empty line before each binding of another group than the one before, and around each that takes several lines.
     *
     * @param bindings bindings without trivia, in order
     * @return the same bindings in paragraphs
     */
    public static List<Binding> of(List<? extends Binding> bindings) {
        return append(List.of(), bindings);
    }

    /**
     * Adds bindings to others, which stay as they are, with an empty line where one belongs.
     *
     * @param there the bindings to begin with
     * @param more bindings without trivia, in order
     * @return all of them
     */
    public static List<Binding> append(List<? extends Binding> there, List<? extends Binding> more) {
        List<Binding> result = new ArrayList<>(there);
        for (Binding binding : more) {
            boolean apart = !result.isEmpty()
                    && result.get(result.size() - 1) instanceof AttributeBinding before
                    && binding instanceof AttributeBinding next
                    && areApart(before, next);
            result.add(apart ? afterEmptyLine(binding) : binding);
        }
        return result;
    }

    /**
     * Puts a set on a line of its own, as that of a function's body is.
     *
     * @param body a set without trivia before it
     * @return the same set behind a line break
     */
    public static AttributeSet onItsOwnLine(AttributeSet body) {
        return new AttributeSet(body.rec(), body.open().withLeading(Trivia.NEWLINE), body.bindings(), body.close());
    }

    private static boolean areApart(AttributeBinding one, AttributeBinding other) {
        return isBlock(one.value()) || isBlock(other.value()) || !firstName(one).equals(firstName(other));
    }

    private static Optional<String> firstName(AttributeBinding binding) {
        return StaticName.of(binding.path().names().get(0));
    }

    private static boolean isBlock(Expression value) {
        return (value instanceof AttributeSet set && !set.bindings().isEmpty())
                || value instanceof Lambda
                || value instanceof With
                || (value instanceof Application call && isBlock(call.argument()))
                || (value instanceof StringExpression string && string.isIndented());
    }

    private static Binding afterEmptyLine(Binding binding) {
        return FirstToken.leading(binding).hasComment() ? binding : FirstToken.withLeading(binding, EMPTY_LINE);
    }
}
