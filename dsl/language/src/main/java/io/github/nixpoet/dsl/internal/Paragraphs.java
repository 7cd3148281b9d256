package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.With;
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
        List<Binding> result = new ArrayList<>();
        Optional<AttributeBinding> before = Optional.empty();
        for (Binding binding : bindings) {
            Optional<AttributeBinding> next =
                    binding instanceof AttributeBinding attribute ? Optional.of(attribute) : Optional.empty();
            boolean apart = before.isPresent() && next.isPresent() && areApart(before.get(), next.get());
            result.add(apart ? afterEmptyLine(next.get()) : binding);
            before = next;
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
        return isBlock(one.value())
                || isBlock(other.value())
                || !one.path().names().get(0).equals(other.path().names().get(0));
    }

    private static boolean isBlock(Expression value) {
        return (value instanceof AttributeSet set && !set.bindings().isEmpty())
                || value instanceof Lambda
                || value instanceof With
                || (value instanceof StringExpression string && string.isIndented());
    }

    private static AttributeBinding afterEmptyLine(AttributeBinding binding) {
        List<AttributeName> names = new ArrayList<>(binding.path().names());
        AttributeName first = names.get(0);
        if (first instanceof Identifier identifier) {
            names.set(0, new Identifier(identifier.token().withLeading(EMPTY_LINE)));
        } else if (first instanceof StringLiteral string) {
            names.set(0, new StringLiteral(string.token().withLeading(EMPTY_LINE)));
        }
        AttributePath path = new AttributePath(names, binding.path().dots());
        return new AttributeBinding(path, binding.assign(), binding.value(), binding.semicolon());
    }
}
