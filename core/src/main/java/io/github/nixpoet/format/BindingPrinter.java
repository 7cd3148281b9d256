package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import java.util.ArrayList;
import java.util.List;

/** Bindings: where the value starts, and names that are inherited. */
final class BindingPrinter {

    /** A path of more names than that is as hard to read as one with a string in it. */
    private static final int SHORT_PATH = 4;

    /** So many inherited names have a line each. */
    private static final int MANY_NAMES = 4;

    private final Printers printers;

    BindingPrinter(Printers printers) {
        this.printers = printers;
    }

    Doc binding(Binding binding) {
        if (binding instanceof AttributeBinding attribute) {
            return attribute(attribute);
        }
        return inherit((InheritBinding) binding);
    }

    private Doc attribute(AttributeBinding binding) {
        TokenFeed feed = printers.feed;
        Doc path = printers.expressions.path(binding.path());
        Doc assign = feed.take(binding.assign());
        Doc value = value(binding.value());
        if (!Shapes.isPlain(binding.path()) || binding.path().names().size() > SHORT_PATH) {
            value = concat(Gap.BREAK, first(value));
        }
        return group(path, nest(Gap.BLANK, assign, value), feed.take(binding.semicolon()));
    }

    /** A value behind its sign, with the gap between. */
    Doc value(Expression value) {
        if (value instanceof AttributeSet set) {
            return Shapes.isAbsorbableTerm(set)
                    ? behind(Gap.BLANK, group(printers.sets.set(set, !isInheritOnly(set))))
                    : group(behind(Gap.LINE, printers.print(set)));
        }
        if (value instanceof LegacyLet let) {
            return behind(Gap.BLANK, group(printers.sets.legacyLet(let, true)));
        }
        if (value instanceof ListExpression list) {
            return Shapes.isAbsorbableTerm(list)
                    ? behind(Gap.BLANK, printers.print(list))
                    : group(behind(Gap.LINE, printers.print(list)));
        }
        if (isText(value)) {
            return behind(Gap.BLANK, group(printers.print(value)));
        }
        if (value instanceof Parenthesized parenthesized) {
            return Shapes.isAbsorbableTerm(parenthesized)
                    ? behind(Gap.BLANK, printers.print(parenthesized))
                    : behind(Gap.BLANK, nest(first(printers.parentheses.roomy(parenthesized))));
        }
        if (value instanceof Application application) {
            return printers.isSimple(application)
                    ? behind(Gap.BLANK, printers.print(application))
                    : nest(printers.applications.application(application, Gap.LINE, Doc.EMPTY));
        }
        if (value instanceof With with) {
            return Shapes.isAbsorbableTerm(with.body())
                    ? group(behind(Gap.LINE, printers.bodies.absorbedWith(with)))
                    : group(behind(Gap.LINE, printers.bodies.withChain(with)));
        }
        if (value instanceof Lambda lambda && printers.lambdas.isAbsorbable(lambda)) {
            return lambda.parameter() instanceof NameParameter
                    ? group(behind(Gap.LINE, printers.lambdas.lambda(lambda)))
                    : behind(Gap.BLANK, group(printers.lambdas.lambda(lambda)));
        }
        if (value instanceof BinaryOperation operation) {
            return printers.operators.value(operation);
        }
        if (isSmall(value)) {
            return group(behind(Gap.LINE, printers.print(value)));
        }
        return behind(Gap.LINE, group(printers.print(value)));
    }

    private static Doc behind(Gap gap, Doc value) {
        return nest(gap, value);
    }

    private static boolean isInheritOnly(AttributeSet set) {
        return set.bindings().size() == 1 && set.bindings().get(0) instanceof InheritBinding;
    }

    private static boolean isText(Expression value) {
        return value instanceof StringExpression
                || value instanceof UriLiteral
                || value instanceof InterpolatedPath
                || value instanceof PathLiteral path && path.token().is(TokenKind.PATH);
    }

    private static boolean isSmall(Expression value) {
        return value instanceof Identifier
                || value instanceof Selection
                || value instanceof IntegerLiteral
                || value instanceof FloatLiteral
                || value instanceof PathLiteral;
    }

    private Doc inherit(InheritBinding binding) {
        TokenFeed feed = printers.feed;
        Gap gap = feed.opensLines() || binding.names().size() >= MANY_NAMES ? Gap.HARD : Gap.LINE;
        Doc keyword = feed.take(binding.inherit());
        List<Doc> docs = new ArrayList<>();
        binding.source().ifPresent(source -> {
            feed.raiseTrailing(0);
            Doc before = feed.takeLeading();
            Doc print = group(printers.parentheses.compact(source));
            docs.add(concat(before, group(Gap.LINE, print)));
        });
        for (AttributeName name : binding.names()) {
            docs.add(gap);
            docs.add(printers.expressions.name(name));
        }
        docs.add(binding.names().isEmpty() ? Gap.LINE : gap == Gap.HARD ? gap : Gap.BREAK);
        docs.add(feed.take(binding.semicolon()));
        return group(keyword, nest(concat(docs)));
    }
}
