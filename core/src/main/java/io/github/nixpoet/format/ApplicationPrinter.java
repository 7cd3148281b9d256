package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;
import static io.github.nixpoet.doc.Doc.open;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Flat;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Functions with their arguments: which of them share a line, and which one may go on below. */
final class ApplicationPrinter {

    private final Printers printers;

    ApplicationPrinter(Printers printers) {
        this.printers = printers;
    }

    /** A function and its arguments. */
    private record Call(Expression function, List<Expression> arguments) {

        static Call of(Expression expression) {
            List<Expression> arguments = new ArrayList<>();
            Expression function = expression;
            while (function instanceof Application applied) {
                arguments.add(applied.argument());
                function = applied.function();
            }
            Collections.reverse(arguments);
            return new Call(function, arguments);
        }
    }

    /**
     * An application.
     *
     * @param node the application
     * @param before the gap before it, inside of its group; or nothing
     * @return its comments and its group
     */
    Doc application(Application node, Doc before) {
        boolean simple = printers.shapes.isSimple(node, printers.feed.at());
        Call call = Call.of(node);
        Doc comments = raiseComments();
        Doc function = printers.print(call.function());
        Doc doc = call(before, function, call.arguments(), simple, Doc.EMPTY);
        return comments == Doc.EMPTY ? doc : concat(comments, doc);
    }

    /** An application as all that is between parentheses. */
    Doc inParentheses(Application node) {
        boolean simple = printers.shapes.isSimple(node, printers.feed.at());
        Call call = Call.of(node);
        Doc comments = raiseComments();
        boolean quiet = comments == Doc.EMPTY;
        Doc function = printers.print(call.function());
        Doc head = quiet ? nest(group(Gap.BREAK, function)) : function;
        Doc doc = call(Doc.EMPTY, head, call.arguments(), simple, Gap.BREAK);
        return quiet ? doc : concat(comments, doc, Gap.HARD);
    }

    /** The condition of an assertion, whose keyword stands like a function before it. */
    Doc assertion(Assert node) {
        Call call = Call.of(node.condition());
        List<Expression> arguments = new ArrayList<>(List.of(call.function()));
        arguments.addAll(call.arguments());
        Doc comments = raiseComments();
        Doc keyword = printers.feed.take(node.keyword());
        return concat(comments, call(Doc.EMPTY, keyword, arguments, false, Doc.EMPTY));
    }

    /** Comments at the function go before all, so that they break nothing; but the language of a string stays. */
    private Doc raiseComments() {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at();
        tokens.raiseTrailing(at);
        if (!tokens.hasLeading(at)) {
            return Doc.EMPTY;
        }
        List<Comment> raised = new ArrayList<>();
        List<Comment> languages = new ArrayList<>();
        for (Comment comment : tokens.takeLeading(at)) {
            (comment instanceof Comment.Language ? languages : raised).add(comment);
        }
        tokens.prepend(at, languages);
        return CommentDocs.leading(raised);
    }

    private Doc call(Doc before, Doc function, List<Expression> arguments, boolean simple, Doc behind) {
        int last = arguments.size() - 1;
        if (isPair(arguments, last)) {
            Doc doc = open(leading(function, arguments.subList(0, last - 1)));
            return group(before, doc, pair(arguments, last), behind);
        }
        Doc doc = concat(before, open(leading(function, arguments.subList(0, last))));
        Doc end = last(arguments.get(last));
        if (simple) {
            Optional<Doc> flat = Flat.of(doc);
            if (flat.isPresent()) {
                return group(flat.get(), Gap.BLANK, end);
            }
        }
        return group(doc, Gap.LINE, end, behind);
    }

    /** The function with all arguments but the last; of two lists in a row neither goes on below without the other. */
    private Doc leading(Doc function, List<Expression> arguments) {
        BitSet pairs = new BitSet();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            if (isPair(arguments, i)) {
                pairs.set(i);
                i--;
            }
        }
        Doc doc = function;
        for (int i = 0; i < arguments.size(); i++) {
            if (pairs.get(i + 1)) {
                doc = open(open(doc), group(pair(arguments, i + 1)));
                i++;
            } else {
                doc = concat(open(doc), Gap.LINE, argument(arguments.get(i)));
            }
        }
        return doc;
    }

    private static boolean isPair(List<Expression> arguments, int last) {
        return last > 0
                && arguments.get(last) instanceof ListExpression
                && arguments.get(last - 1) instanceof ListExpression;
    }

    private Doc pair(List<Expression> arguments, int last) {
        Doc one = nest(group(printers.lists.argument((ListExpression) arguments.get(last - 1))));
        Doc other = nest(group(printers.lists.argument((ListExpression) arguments.get(last))));
        return concat(Gap.LINE, one, Gap.LINE, other);
    }

    private Doc argument(Expression argument) {
        if (argument instanceof ListExpression list) {
            return nest(first(printers.lists.argument(list)));
        }
        // What breaks first would part the name behind the dot from the rest.
        Doc doc = printers.print(argument);
        return nest(argument instanceof Selection ? group(doc) : first(doc));
    }

    private Doc last(Expression argument) {
        int at = printers.feed.at();
        if (Shapes.isTerm(argument) && printers.shapes.isAbsorbableTerm(argument, at)) {
            return first(nest(printers.term(argument)));
        }
        return argument instanceof Parenthesized parenthesized
                ? printers.parentheses.last(parenthesized)
                : group(nest(printers.print(argument)));
    }
}
