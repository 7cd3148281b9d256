package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.With;

/** What has a head and a body: {@code let}, {@code with}, {@code assert}, {@code if}; a body of the same kind is no deeper. */
final class BodyPrinter {

    private final Printers printers;

    BodyPrinter(Printers printers) {
        this.printers = printers;
    }

    void let(Let node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        int depth = 0;
        Expression body = node;
        while (body instanceof Let let) {
            draft.open(GroupKind.PLAIN);
            feed.take(let.let());
            draft.gap(Gap.HARD).indent();
            printers.sets.bindings(let.bindings());
            draft.outdent().close().gap(Gap.HARD).open(GroupKind.PLAIN);
            // What trails "in" leads the body.
            feed.tokens.prepend(feed.at() + 1, feed.tokens.takeTrailingAsLine(feed.at()));
            feed.take(let.in());
            draft.gap(Gap.HARD);
            depth++;
            body = let.body();
        }
        printers.print(body);
        for (int i = 0; i < depth; i++) {
            draft.close();
        }
    }

    void withChain(With node) {
        Draft draft = printers.draft;
        Expression body = node;
        while (body instanceof With with) {
            draft.open(GroupKind.PLAIN);
            withHead(with);
            draft.close().gap(Gap.LINE);
            body = with.body();
        }
        printers.print(body);
    }

    private void withHead(With with) {
        printers.feed.take(with.with());
        printers.draft.gap(Gap.BLANK).indent();
        printers.group(with.scope());
        printers.draft.outdent();
        printers.feed.take(with.semicolon());
    }

    /** A {@code with} whose body starts on its line. */
    void absorbedWith(With with) {
        Draft draft = printers.draft;
        draft.open(GroupKind.PLAIN).gap(Gap.BREAK);
        withHead(with);
        draft.gap(Gap.BLANK).open(GroupKind.FIRST);
        printers.expandedTerm(with.body());
        draft.close().close();
    }

    void assertion(Assert node) {
        Draft draft = printers.draft;
        draft.open(GroupKind.PLAIN);
        Expression body = node;
        while (body instanceof Assert assertion) {
            printers.applications.assertion(assertion);
            printers.feed.take(assertion.semicolon());
            draft.gap(Gap.HARD);
            body = assertion.body();
        }
        printers.print(body);
        draft.close();
    }

    /** What trails the first {@code if}, or an {@code else}, goes before it; what trails another {@code if} stays there. */
    void conditional(If node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        draft.open(GroupKind.PLAIN);
        feed.tokens.raiseTrailing(feed.at());
        Expression rest = node;
        while (rest instanceof If conditional) {
            Gap gap = rest == node ? Gap.LINE : Gap.HARD;
            head(conditional);
            draft.gap(gap);
            branch(conditional.consequent());
            draft.gap(gap);
            feed.tokens.raiseTrailing(feed.at());
            feed.take(conditional.otherwise());
            draft.gap(Gap.BLANK);
            rest = conditional.alternative();
        }
        draft.gap(Gap.LINE);
        branch(rest);
        draft.close();
    }

    private void branch(Expression branch) {
        printers.draft.indent();
        printers.group(branch);
        printers.draft.outdent();
    }

    private void head(If conditional) {
        Draft draft = printers.draft;
        draft.open(GroupKind.PLAIN);
        printers.feed.take(conditional.keyword());
        draft.gap(Gap.LINE).indent();
        printers.print(conditional.condition());
        draft.outdent().gap(Gap.LINE);
        printers.feed.take(conditional.then());
        draft.close();
    }
}
