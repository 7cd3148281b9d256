package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
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
        feed.raiseTrailing(0);
        Doc open = feed.take(node.open());
        Doc content = content(node.inner());
        return concat(open, content, feed.take(node.close()));
    }

    /** What stands between parentheses or the braces of an interpolation that a line starts with. */
    Doc content(Expression inner) {
        TokenFeed feed = printers.feed;
        if (inner instanceof Application) {
            feed.raiseTrailing(0);
        }
        boolean comments = feed.hasLeading();
        Doc before = feed.takeLeading();
        Doc content;
        if (Shapes.isAbsorbableTerm(inner)) {
            content = nest(before, group(printers.print(inner)));
        } else if (inner instanceof With with && Shapes.isAbsorbableTerm(with.body())) {
            content = nest(before, group(Gap.BREAK, printers.bodies.absorbedWith(with)));
        } else if (inner instanceof Lambda lambda && printers.lambdas.isAbsorbable(lambda)) {
            content = nest(before, group(printers.lambdas.lambda(lambda)));
        } else if (inner instanceof Application application) {
            content = comments
                    ? concat(nest(before, printers.applications.commented(application)), Gap.HARD)
                    : nest(printers.applications.application(application, Gap.BREAK, Gap.BREAK));
        } else if (inner instanceof Selection selection && !Shapes.isAbsorbableTerm(selection.subject())) {
            content = concat(nest(before, group(printers.print(inner))), Gap.BREAK);
        } else {
            content = concat(Gap.BREAK, nest(before, group(printers.print(inner))), Gap.BREAK);
        }
        return concat(content, nest(feed.takeLeading()));
    }

    /** Parentheses whose content has lines of its own if they break; a comment behind the opening one goes inside. */
    Doc roomy(Parenthesized node) {
        TokenFeed feed = printers.feed;
        Doc lead = feed.takeLeading();
        Doc comment = feed.takeTrailingAsLeading();
        Doc open = concat(lead, feed.bare(node.open(), "("));
        Doc before = feed.takeLeading();
        Doc inner = group(printers.print(node.inner()));
        Doc behind = feed.takeLeading();
        return concat(open, Gap.BREAK, nest(comment, before, inner, behind), Gap.BREAK, feed.take(node.close()));
    }

    /** Parentheses that are the last argument. */
    Doc last(Parenthesized node, boolean commented) {
        TokenFeed feed = printers.feed;
        if (Shapes.isAbsorbableTerm(node)) {
            return group(compact(node));
        }
        boolean comments = commented || feed.hasTrailing() || feed.hasLeading(1);
        Expression inner = node.inner();
        if (!comments
                && !feed.hasTrailing(1, 2)
                && inner instanceof Lambda lambda
                && lambda.parameter() instanceof NameParameter name
                && Shapes.isAbsorbableTerm(lambda.body())
                && !(lambda.body() instanceof Parenthesized)) {
            Doc open = feed.take(node.open());
            Doc parameter = feed.take(name.name());
            Doc colon = feed.take(lambda.colon());
            Doc body = printers.expandedTerm(lambda.body());
            return concat(open, parameter, colon, Gap.BLANK, body, nest(feed.takeLeading()), feed.take(node.close()));
        }
        if (!comments
                && !feed.hasTrailing(1)
                && inner instanceof Application application
                && application.function() instanceof io.github.nixpoet.syntax.Identifier function
                && Shapes.isAbsorbableTerm(application.argument())
                && !(application.argument() instanceof Parenthesized)) {
            Doc open = feed.take(node.open());
            Doc name = feed.take(function.token());
            Doc body = printers.expandedTerm(application.argument());
            return concat(open, name, Gap.BLANK, body, nest(feed.takeLeading()), feed.take(node.close()));
        }
        return roomy(node);
    }
}
