package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.With;
import java.util.List;

/** Parentheses: whether what is in them starts on their line. */
final class ParenthesisPrinter {

    private final Printers printers;

    ParenthesisPrinter(Printers printers) {
        this.printers = printers;
    }

    /** Parentheses whose content starts behind the opening one if it can. */
    void compact(Parenthesized node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        feed.tokens.raiseTrailing(feed.at());
        draft.open(GroupKind.PLAIN);
        feed.take(node.open());
        draft.indent();
        content(node.inner());
        feed.takeLeading();
        draft.outdent();
        feed.take(node.close());
        draft.close();
    }

    /** What stands between parentheses or the braces of an interpolation that is alone on its line. */
    void content(Expression inner) {
        Draft draft = printers.draft;
        int at = printers.feed.at();
        if (printers.shapes.isAbsorbable(inner, at)) {
            draft.open(GroupKind.PLAIN);
            absorbed(inner);
            draft.close();
        } else if (inner instanceof Application application) {
            printers.applications.inParentheses(application);
        } else {
            boolean compact = inner instanceof Selection selection
                    && !(Shapes.isTerm(selection.subject())
                            && printers.shapes.isAbsorbableTerm(selection.subject(), at));
            if (!compact) {
                draft.gap(Gap.BREAK);
            }
            printers.group(inner);
            draft.gap(Gap.BREAK);
        }
    }

    private void absorbed(Expression inner) {
        if (inner instanceof With with) {
            printers.bodies.absorbedWith(with);
        } else {
            printers.term(inner);
        }
    }

    /** Parentheses whose content has lines of its own if they break; a comment behind the opening one goes inside. */
    void roomy(Parenthesized node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        int at = feed.at();
        feed.tokens.prepend(at + 1, feed.tokens.takeTrailingAsLine(at));
        draft.open(GroupKind.FIRST).indent();
        feed.take(node.open());
        draft.gap(Gap.BREAK).open(GroupKind.PLAIN).indent();
        printers.print(node.inner());
        feed.takeLeading();
        draft.outdent().close().gap(Gap.BREAK);
        feed.take(node.close());
        draft.outdent().close();
    }

    /** Parentheses that are the last argument; a function in them whose body may go on below starts on their line. */
    void last(Parenthesized node) {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at();
        Expression inner = node.inner();
        boolean quiet = tokens.isQuiet(at) && tokens.isQuiet(at + 1);
        if (quiet
                && inner instanceof Lambda lambda
                && lambda.parameter() instanceof NameParameter name
                && tokens.isQuiet(at + 2)
                && Shapes.isTerm(lambda.body())
                && printers.shapes.isAbsorbableTerm(lambda.body(), at + 3)) {
            behindHead(node, List.of(name.name(), lambda.colon()), lambda.body());
        } else if (quiet
                && inner instanceof Application application
                && application.function() instanceof Identifier function
                && tokens.isQuiet(tokens.partner(at))
                && printers.shapes.isAbsorbableTerm(application.argument(), at + 2)) {
            behindHead(node, List.of(function.token()), application.argument());
        } else {
            roomy(node);
        }
    }

    /** A term that starts on the line of the parenthesis, behind a parameter or the name of a function. */
    private void behindHead(Parenthesized node, List<Token> head, Expression term) {
        TokenFeed feed = printers.feed;
        printers.draft.open(GroupKind.FIRST).indent();
        feed.take(node.open());
        head.forEach(feed::take);
        printers.draft.gap(Gap.BLANK);
        printers.expandedTerm(term);
        feed.take(node.close());
        printers.draft.outdent().close();
    }
}
