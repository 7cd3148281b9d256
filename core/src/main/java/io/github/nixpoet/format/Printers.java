package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.group;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;

/** The policies of one run, which call each other. */
final class Printers {

    final TokenFeed feed;
    final ExpressionPrinter expressions;
    final ApplicationPrinter applications;
    final BindingPrinter bindings;
    final BodyPrinter bodies;
    final LambdaPrinter lambdas;
    final ListPrinter lists;
    final OperatorPrinter operators;
    final ParenthesisPrinter parentheses;
    final SetPrinter sets;
    final StringPrinter strings;

    Printers(TokenFeed feed) {
        this.feed = feed;
        this.expressions = new ExpressionPrinter(this);
        this.applications = new ApplicationPrinter(this);
        this.bindings = new BindingPrinter(this);
        this.bodies = new BodyPrinter(this);
        this.lambdas = new LambdaPrinter(this);
        this.lists = new ListPrinter(this);
        this.operators = new OperatorPrinter(this);
        this.parentheses = new ParenthesisPrinter(this);
        this.sets = new SetPrinter(this);
        this.strings = new StringPrinter(this);
    }

    /** An expression where no rule of its surroundings changes it. */
    Doc print(Expression expression) {
        return expression.accept(expressions);
    }

    /** Whether an expression that comes next has names and literals only, and no comments. */
    boolean isSimple(Expression expression) {
        return Shapes.isSimple(expression)
                && feed.isQuietButForPaths(expression)
                && (!(expression instanceof Application application) || feed.isQuiet(application.function()));
    }

    /** The same of an operand: all but sets and lists keep a group of their own. */
    Doc expandedOperand(Expression term) {
        return term instanceof AttributeSet || term instanceof ListExpression || term instanceof LegacyLet
                ? expandedTerm(term)
                : group(print(term));
    }

    /** A term that starts on the line of what it belongs to; a set has its lines then, however small it is. */
    Doc expandedTerm(Expression term) {
        if (term instanceof AttributeSet set) {
            return sets.set(set, true);
        }
        if (term instanceof LegacyLet let) {
            return sets.legacyLet(let, true);
        }
        if (term instanceof ListExpression list) {
            return lists.list(list, Gap.HARD);
        }
        return print(term);
    }
}
