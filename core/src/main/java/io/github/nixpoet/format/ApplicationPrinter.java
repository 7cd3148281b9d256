package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
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

    private static final Optional<Gap> BREAK = Optional.of(Gap.BREAK);

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
     * An application: its comments and its group.
     *
     * @param node the application
     * @param before the gap before it, inside of its group
     */
    void application(Application node, Optional<Gap> before) {
        boolean simple = printers.shapes.isSimple(node, printers.feed.at());
        Call call = Call.of(node);
        raiseComments();
        call(before, () -> printers.print(call.function()), call.arguments(), simple, Optional.empty());
    }

    /** An application as all that is between parentheses. */
    void inParentheses(Application node) {
        Draft draft = printers.draft;
        boolean simple = printers.shapes.isSimple(node, printers.feed.at());
        Call call = Call.of(node);
        if (raiseComments()) {
            call(Optional.empty(), () -> printers.print(call.function()), call.arguments(), simple, BREAK);
            draft.gap(Gap.HARD);
        } else {
            call(Optional.empty(), () -> indented(call.function()), call.arguments(), simple, BREAK);
        }
    }

    private void indented(Expression function) {
        printers.draft.indent().open(GroupKind.PLAIN).gap(Gap.BREAK);
        printers.print(function);
        printers.draft.close().outdent();
    }

    /** The condition of an assertion, whose keyword stands like a function before it. */
    void assertion(Assert node) {
        Call call = Call.of(node.condition());
        List<Expression> arguments = new ArrayList<>(List.of(call.function()));
        arguments.addAll(call.arguments());
        raiseComments();
        call(Optional.empty(), () -> printers.feed.take(node.keyword()), arguments, false, Optional.empty());
    }

    /** Writes the comments at the function before all, so that they break nothing; but the language of a string stays. */
    private boolean raiseComments() {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at();
        tokens.raiseTrailing(at);
        if (!tokens.hasLeading(at)) {
            return false;
        }
        List<Comment> raised = new ArrayList<>();
        List<Comment> languages = new ArrayList<>();
        for (Comment comment : tokens.takeLeading(at)) {
            (comment instanceof Comment.Language ? languages : raised).add(comment);
        }
        tokens.prepend(at, languages);
        CommentWriter.leading(raised, printers.draft);
        return !raised.isEmpty();
    }

    private void call(
            Optional<Gap> before,
            Runnable function,
            List<Expression> arguments,
            boolean simple,
            Optional<Gap> behind) {
        Draft draft = printers.draft;
        int last = arguments.size() - 1;
        boolean pair = isPair(arguments, last);
        draft.open(GroupKind.PLAIN);
        int mark = draft.mark();
        before.ifPresent(draft::gap);
        draft.open(GroupKind.OPEN);
        leading(function, arguments.subList(0, pair ? last - 1 : last));
        draft.close();
        boolean flat = false;
        if (pair) {
            pair(arguments, last);
        } else {
            flat = simple && draft.flatten(mark, Integer.MAX_VALUE);
            draft.gap(flat ? Gap.BLANK : Gap.LINE);
            last(arguments.get(last));
        }
        if (!flat) {
            behind.ifPresent(draft::gap);
        }
        draft.close();
    }

    /** The function with all arguments but the last; of two lists in a row neither goes on below without the other. */
    private void leading(Runnable function, List<Expression> arguments) {
        Draft draft = printers.draft;
        BitSet pairs = new BitSet();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            // Each argument opens a group around all before it, a pair of lists another.
            draft.open(GroupKind.OPEN);
            if (isPair(arguments, i)) {
                pairs.set(i);
                draft.open(GroupKind.OPEN);
                i--;
            }
        }
        function.run();
        for (int i = 0; i < arguments.size(); i++) {
            draft.close();
            if (pairs.get(i + 1)) {
                draft.open(GroupKind.PLAIN);
                pair(arguments, i + 1);
                draft.close().close();
                i++;
            } else {
                draft.gap(Gap.LINE);
                argument(arguments.get(i));
            }
        }
    }

    private static boolean isPair(List<Expression> arguments, int last) {
        return last > 0
                && arguments.get(last) instanceof ListExpression
                && arguments.get(last - 1) instanceof ListExpression;
    }

    private void pair(List<Expression> arguments, int last) {
        listBehindGap((ListExpression) arguments.get(last - 1));
        listBehindGap((ListExpression) arguments.get(last));
    }

    private void listBehindGap(ListExpression list) {
        printers.draft.gap(Gap.LINE).indent().open(GroupKind.PLAIN);
        printers.lists.argument(list);
        printers.draft.close().outdent();
    }

    private void argument(Expression argument) {
        // What breaks first would part the name behind the dot from the rest.
        printers.draft.indent().open(argument instanceof Selection ? GroupKind.PLAIN : GroupKind.FIRST);
        if (argument instanceof ListExpression list) {
            printers.lists.argument(list);
        } else {
            printers.print(argument);
        }
        printers.draft.close().outdent();
    }

    private void last(Expression argument) {
        Draft draft = printers.draft;
        if (Shapes.isTerm(argument) && printers.shapes.isAbsorbableTerm(argument, printers.feed.at())) {
            draft.open(GroupKind.FIRST).indent();
            printers.term(argument);
            draft.outdent().close();
        } else if (argument instanceof Parenthesized parenthesized) {
            printers.parentheses.last(parenthesized);
        } else {
            draft.open(GroupKind.PLAIN).indent();
            printers.print(argument);
            draft.outdent().close();
        }
    }
}
