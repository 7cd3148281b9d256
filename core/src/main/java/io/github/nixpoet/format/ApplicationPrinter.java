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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Functions with their arguments: which of them share a line, and which one may go on below. */
final class ApplicationPrinter {

    private final Printers printers;

    ApplicationPrinter(Printers printers) {
        this.printers = printers;
    }

    /**
     * An application.
     *
     * @param node the application
     * @param before the gap before it, inside of its group
     * @param behind the gap behind it, inside of its group
     * @return its group
     */
    Doc application(Application node, Doc before, Doc behind) {
        TokenFeed feed = printers.feed;
        boolean simple = Shapes.isSimple(node);
        List<Expression> arguments = new ArrayList<>();
        Expression function = node;
        while (function instanceof Application applied) {
            arguments.add(applied.argument());
            function = applied.function();
        }
        Collections.reverse(arguments);
        feed.raiseTrailing(0);
        Doc comments = feed.takeLeading();
        Doc head = printers.print(function);
        if (behind == Doc.EMPTY) {
            return concat(comments, call(before, open(head), arguments, simple, behind));
        }
        Doc inside = open(group(before, nest(head)));
        return concat(comments, nest(call(Doc.EMPTY, inside, arguments, simple, behind)));
    }

    /** The condition of an assertion, whose keyword stands like a function before it. */
    Doc assertion(Assert node) {
        List<Expression> arguments = new ArrayList<>();
        Expression function = node.condition();
        while (function instanceof Application applied) {
            arguments.add(applied.argument());
            function = applied.function();
        }
        arguments.add(function);
        Collections.reverse(arguments);
        Doc keyword = printers.feed.take(node.keyword());
        return call(Doc.EMPTY, open(keyword), arguments, false, Doc.EMPTY);
    }

    private Doc call(Doc before, Doc function, List<Expression> arguments, boolean simple, Doc behind) {
        TokenFeed feed = printers.feed;
        int lists = trailingLists(arguments);
        int inner = arguments.size() - Math.max(1, lists);
        Doc doc = function;
        for (int i = 0; i < inner; i++) {
            doc = open(doc, Gap.LINE, argument(arguments.get(i)));
        }
        if (lists > 1) {
            List<Doc> docs = new ArrayList<>();
            for (Expression argument : arguments.subList(inner, arguments.size())) {
                ListExpression list = (ListExpression) argument;
                docs.add(Gap.LINE);
                docs.add(nest(
                        feed.takeLeading(),
                        group(printers.lists.list(list, ListPrinter.isShort(list) ? Gap.LINE : Gap.HARD))));
            }
            return group(before, doc, concat(docs), behind);
        }
        Doc last = last(arguments.get(inner));
        if (simple) {
            Optional<Doc> flat = Flat.of(concat(before, doc));
            if (flat.isPresent()) {
                return group(flat.get(), Gap.BLANK, last);
            }
        }
        return group(before, doc, Gap.LINE, last, behind);
    }

    private static int trailingLists(List<Expression> arguments) {
        int size = arguments.size();
        boolean two = size > 1
                && arguments.get(size - 1) instanceof ListExpression
                && arguments.get(size - 2) instanceof ListExpression;
        return two ? 2 : 1;
    }

    private Doc argument(Expression argument) {
        Doc comments = printers.feed.takeLeading();
        if (argument instanceof ListExpression list && ListPrinter.isShort(list)) {
            return nest(comments, first(printers.lists.list(list, Gap.LINE)));
        }
        if (argument instanceof Selection) {
            return nest(comments, group(printers.print(argument)));
        }
        return nest(comments, first(printers.print(argument)));
    }

    private Doc last(Expression argument) {
        Doc comments = printers.feed.takeLeading();
        if (argument instanceof Parenthesized parenthesized) {
            return nest(comments, first(printers.parentheses.last(parenthesized)));
        }
        if (argument instanceof ListExpression list && Shapes.isAbsorbableTerm(list)) {
            return nest(comments, first(printers.lists.list(list, Gap.HARD)));
        }
        if (Shapes.isAbsorbableTerm(argument)) {
            return nest(comments, first(printers.print(argument)));
        }
        return nest(comments, group(printers.print(argument)));
    }
}
