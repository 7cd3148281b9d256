package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;

/** The policies of one run, which call each other. */
final class Printers {

    final TokenFeed feed;
    final Shapes shapes;
    final ExpressionPrinter expressions;
    final ApplicationPrinter applications;
    final BindingPrinter bindings;
    final BodyPrinter bodies;
    final InterpolationPrinter interpolations;
    final LambdaPrinter lambdas;
    final ListPrinter lists;
    final OperatorPrinter operators;
    final ParameterPrinter parameters;
    final ParenthesisPrinter parentheses;
    final SetPrinter sets;
    final StringPrinter strings;
    final ValuePrinter values;

    Printers(TokenFeed feed) {
        this.feed = feed;
        this.shapes = new Shapes(feed.tokens);
        this.expressions = new ExpressionPrinter(this);
        this.applications = new ApplicationPrinter(this);
        this.bindings = new BindingPrinter(this);
        this.bodies = new BodyPrinter(this);
        this.interpolations = new InterpolationPrinter(this);
        this.lambdas = new LambdaPrinter(this);
        this.lists = new ListPrinter(this);
        this.operators = new OperatorPrinter(this);
        this.parameters = new ParameterPrinter(this);
        this.parentheses = new ParenthesisPrinter(this);
        this.sets = new SetPrinter(this);
        this.strings = new StringPrinter(this);
        this.values = new ValuePrinter(this);
    }

    /** An expression where no rule of its surroundings changes it. */
    Doc print(Expression expression) {
        return expression.accept(expressions);
    }

    /** A term as {@link #print} makes it, but a list without a group around. */
    Doc term(Expression term) {
        return term instanceof ListExpression list ? lists.list(list) : print(term);
    }

    /** A term that starts on the line of what it belongs to; a set has its lines then, however small it is. */
    Doc expandedTerm(Expression term) {
        if (term instanceof AttributeSet set) {
            return sets.set(set, true);
        }
        return term instanceof LegacyLet let ? sets.legacyLet(let, true) : term(term);
    }
}
