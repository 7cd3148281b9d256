package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;

/** The policies of one run, which call each other. */
final class Printers {

    final TokenFeed feed;
    final Draft draft;
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

    Printers(TokenFeed feed, Draft draft) {
        this.feed = feed;
        this.draft = draft;
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
    void print(Expression expression) {
        expression.accept(expressions);
    }

    /** The same in a group. */
    void group(Expression expression) {
        draft.open(GroupKind.PLAIN);
        print(expression);
        draft.close();
    }

    /** A term as {@link #print} makes it, but a list without a group around. */
    void term(Expression term) {
        if (term instanceof ListExpression list) {
            lists.list(list);
        } else {
            print(term);
        }
    }

    /** A term that starts on the line of what it belongs to; a set has its lines then, however small it is. */
    void expandedTerm(Expression term) {
        if (term instanceof AttributeSet set) {
            sets.set(set, true);
        } else if (term instanceof LegacyLet let) {
            sets.legacyLet(let, true);
        } else {
            term(term);
        }
    }
}
