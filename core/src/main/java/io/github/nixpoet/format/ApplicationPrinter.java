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
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Functions with their arguments: which of them share a line, and which one may go on below. */
final class ApplicationPrinter {

    private static final BitSet NO_PAIRS = new BitSet();

    private final Printers printers;

    ApplicationPrinter(Printers printers) {
        this.printers = printers;
    }

    /** Where a call stands. */
    private enum Place {
        ANYWHERE,
        /** Behind a gap that is in its group. */
        BEHIND_GAP,
        /** Between parentheses. */
        PARENTHESES,
        /** Between parentheses, with comments before it. */
        BEHIND_COMMENTS
    }

    /** A function, or the keyword of an assertion in its place, and the arguments. */
    private record Call(SyntaxElement function, List<Expression> arguments) {

        static Call of(Expression expression) {
            if (expression instanceof Application one && !(one.function() instanceof Application)) {
                return new Call(one.function(), List.of(one.argument()));
            }
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

    /** An application: its comments and its group. */
    void application(Application node) {
        application(node, Place.ANYWHERE);
    }

    /** The same with a gap before, inside of its group. */
    void applicationBehindGap(Application node) {
        application(node, Place.BEHIND_GAP);
    }

    private void application(Application node, Place place) {
        boolean simple = printers.shapes.isSimple(node, printers.feed.at());
        raiseComments();
        call(Call.of(node), simple, place);
    }

    /** An application as all that is between parentheses. */
    void inParentheses(Application node) {
        boolean simple = printers.shapes.isSimple(node, printers.feed.at());
        if (raiseComments()) {
            call(Call.of(node), simple, Place.BEHIND_COMMENTS);
            printers.draft.gap(Gap.HARD);
        } else {
            call(Call.of(node), simple, Place.PARENTHESES);
        }
    }

    /** The condition of an assertion, whose keyword stands like a function before it. */
    void assertion(Assert node) {
        Call condition = Call.of(node.condition());
        List<Expression> arguments = new ArrayList<>();
        arguments.add((Expression) condition.function());
        arguments.addAll(condition.arguments());
        raiseComments();
        call(new Call(node.keyword(), arguments), false, Place.ANYWHERE);
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

    private void call(Call call, boolean simple, Place place) {
        Draft draft = printers.draft;
        List<Expression> arguments = call.arguments();
        int last = arguments.size() - 1;
        boolean pair = isPair(arguments, last);
        draft.open(GroupKind.PLAIN);
        int mark = draft.mark();
        if (place == Place.BEHIND_GAP) {
            draft.gap(Gap.LINE);
        }
        draft.open(GroupKind.OPEN);
        leading(call, pair ? last - 1 : last, place);
        draft.close();
        boolean flat = false;
        if (pair) {
            pair(arguments, last);
        } else {
            flat = simple && draft.flatten(mark);
            draft.gap(flat ? Gap.BLANK : Gap.LINE);
            last(arguments.get(last));
        }
        if (!flat && (place == Place.PARENTHESES || place == Place.BEHIND_COMMENTS)) {
            draft.gap(Gap.BREAK);
        }
        draft.close();
    }

    /** The function with the first arguments; of two lists in a row neither goes on below without the other. */
    private void leading(Call call, int count, Place place) {
        Draft draft = printers.draft;
        List<Expression> arguments = call.arguments();
        BitSet pairs = NO_PAIRS;
        for (int i = count - 1; i >= 0; i--) {
            // Each argument opens a group around all before it, a pair of lists another.
            draft.open(GroupKind.OPEN);
            if (isPair(arguments, i)) {
                pairs = pairs.isEmpty() ? new BitSet() : pairs;
                pairs.set(i);
                draft.open(GroupKind.OPEN);
                i--;
            }
        }
        function(call.function(), place);
        for (int i = 0; i < count; i++) {
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

    private void function(SyntaxElement function, Place place) {
        if (function instanceof Token keyword) {
            printers.feed.take(keyword);
        } else if (place == Place.PARENTHESES) {
            printers.draft.indent().open(GroupKind.PLAIN).gap(Gap.BREAK);
            printers.print((Expression) function);
            printers.draft.close().outdent();
        } else {
            printers.print((Expression) function);
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
