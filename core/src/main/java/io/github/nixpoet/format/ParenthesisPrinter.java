package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.With;

/** Parentheses: whether what is in them starts on their line. */
final class ParenthesisPrinter {

    private final Printers printers;

    ParenthesisPrinter(Printers printers) {
        this.printers = printers;
    }

    /** Parentheses whose content starts behind the opening one if it can. */
    Doc compact(Parenthesized node) {
        TokenFeed feed = printers.feed;
        feed.tokens.raiseTrailing(feed.at());
        Doc open = feed.take(node.open());
        Doc content = content(node.inner());
        Doc behind = feed.takeLeading();
        return group(open, nest(content, behind), feed.take(node.close()));
    }

    /** What stands between parentheses or the braces of an interpolation that is alone on its line. */
    Doc content(Expression inner) {
        int at = printers.feed.at();
        if (printers.shapes.isAbsorbable(inner, at)) {
            return group(absorbed(inner));
        }
        if (inner instanceof Application application) {
            return printers.applications.inParentheses(application);
        }
        boolean compact = inner instanceof Selection selection
                && !(Shapes.isTerm(selection.subject()) && printers.shapes.isAbsorbableTerm(selection.subject(), at));
        return concat(compact ? Doc.EMPTY : Gap.BREAK, group(printers.print(inner)), Gap.BREAK);
    }

    private Doc absorbed(Expression inner) {
        return inner instanceof With with ? printers.bodies.absorbedWith(with) : printers.term(inner);
    }

    /** Parentheses whose content has lines of its own if they break; a comment behind the opening one goes inside. */
    Doc roomy(Parenthesized node) {
        TokenFeed feed = printers.feed;
        int at = feed.at();
        feed.tokens.prepend(at + 1, feed.tokens.takeTrailingAsLine(at));
        Doc open = feed.take(node.open());
        Doc inner = printers.print(node.inner());
        Doc behind = feed.takeLeading();
        Doc content = group(nest(inner, behind));
        return first(nest(open, Gap.BREAK, content, Gap.BREAK, feed.take(node.close())));
    }

    /** Parentheses that are the last argument; a function in them whose body may go on below starts on their line. */
    Doc last(Parenthesized node) {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at();
        Expression inner = node.inner();
        boolean quiet = tokens.isQuiet(at) && tokens.isQuiet(at + 1);
        if (quiet && inner instanceof Lambda lambda && lambda.parameter() instanceof NameParameter name) {
            boolean absorbed = tokens.isQuiet(at + 2)
                    && Shapes.isTerm(lambda.body())
                    && printers.shapes.isAbsorbableTerm(lambda.body(), at + 3);
            return absorbed ? function(node, lambda, name) : roomy(node);
        }
        if (quiet
                && inner instanceof Application application
                && application.function() instanceof Identifier function
                && tokens.isQuiet(tokens.partner(at))
                && printers.shapes.isAbsorbableTerm(application.argument(), at + 2)) {
            return call(node, application, function);
        }
        return roomy(node);
    }

    private Doc function(Parenthesized node, Lambda lambda, NameParameter parameter) {
        TokenFeed feed = printers.feed;
        Doc open = feed.take(node.open());
        Doc name = feed.take(parameter.name());
        Doc colon = feed.take(lambda.colon());
        Doc body = printers.expandedTerm(lambda.body());
        return first(nest(open, name, colon, Gap.BLANK, body, feed.take(node.close())));
    }

    private Doc call(Parenthesized node, Application application, Identifier function) {
        TokenFeed feed = printers.feed;
        Doc open = feed.take(node.open());
        Doc name = feed.take(function.token());
        Doc argument = printers.expandedTerm(application.argument());
        return first(nest(open, name, Gap.BLANK, argument, feed.take(node.close())));
    }
}
