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
        boolean simple = printers.isSimple(node);
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
            return call(concat(before, comments), open(head), arguments, simple, behind);
        }
        Doc inside = open(group(before, nest(head)));
        return concat(comments, nest(call(Doc.EMPTY, inside, arguments, simple, behind)));
    }

    /** The content of parentheses that a comment leads: it has lines of its own. */
    Doc commented(Application node) {
        return application(node, Doc.EMPTY, Doc.EMPTY);
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
        int last = arguments.size() - 1;
        if (isPair(arguments, last)) {
            Doc doc = leading(function, arguments.subList(0, last - 1));
            return group(before, doc, pair(arguments, last), behind);
        }
        Doc doc = leading(function, arguments.subList(0, last));
        Doc end = last(arguments.get(last));
        if (simple) {
            Optional<Doc> flat = Flat.of(concat(before, doc));
            if (flat.isPresent()) {
                return group(flat.get(), Gap.BLANK, end);
            }
        }
        return group(before, doc, Gap.LINE, end, behind);
    }

    /** The function with all arguments but the last, of two lists in a row neither goes on below without the other. */
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
                doc = open(doc, group(pair(arguments, i + 1)));
                i++;
            } else {
                doc = open(doc, Gap.LINE, argument(arguments.get(i)));
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
        Doc first = paired((ListExpression) arguments.get(last - 1));
        return concat(Gap.LINE, first, Gap.LINE, paired((ListExpression) arguments.get(last)));
    }

    private Doc paired(ListExpression list) {
        Doc comments = printers.feed.takeLeading();
        return nest(comments, group(printers.lists.list(list, printers.lists.isShort(list) ? Gap.LINE : Gap.HARD)));
    }

    private Doc argument(Expression argument) {
        Doc comments = printers.feed.takeLeading();
        if (argument instanceof ListExpression list && printers.lists.isShort(list)) {
            return nest(comments, first(printers.lists.list(list, Gap.LINE)));
        }
        if (argument instanceof Selection) {
            return nest(comments, group(printers.print(argument)));
        }
        return nest(comments, first(printers.print(argument)));
    }

    private Doc last(Expression argument) {
        boolean commented = printers.feed.hasLeading();
        Doc comments = printers.feed.takeLeading();
        if (argument instanceof Parenthesized parenthesized) {
            return nest(comments, first(printers.parentheses.last(parenthesized, commented)));
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
