package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.With;
import java.util.ArrayList;
import java.util.List;

/** What has a head and a body: {@code let}, {@code with}, {@code assert}, {@code if}; a body of the same kind is no deeper. */
final class BodyPrinter {

    private final Printers printers;

    BodyPrinter(Printers printers) {
        this.printers = printers;
    }

    Doc let(Let node) {
        TokenFeed feed = printers.feed;
        List<Doc> heads = new ArrayList<>();
        Expression body = node;
        while (body instanceof Let let) {
            Doc keyword = feed.take(let.let());
            heads.add(group(keyword, Gap.HARD, nest(printers.sets.bindings(let.bindings()))));
            // What trails "in" leads the body.
            feed.tokens.prepend(feed.at() + 1, feed.tokens.takeTrailingAsLine(feed.at()));
            heads.add(feed.take(let.in()));
            body = let.body();
        }
        Doc doc = printers.print(body);
        for (int i = heads.size() - 2; i >= 0; i -= 2) {
            doc = concat(heads.get(i), Gap.HARD, group(heads.get(i + 1), Gap.HARD, doc));
        }
        return doc;
    }

    Doc withChain(With node) {
        List<Doc> docs = new ArrayList<>();
        Expression body = node;
        while (body instanceof With with) {
            docs.add(group(withHead(with)));
            docs.add(Gap.LINE);
            body = with.body();
        }
        docs.add(printers.print(body));
        return concat(docs);
    }

    private Doc withHead(With with) {
        Doc keyword = printers.feed.take(with.with());
        Doc scope = nest(group(printers.print(with.scope())));
        return concat(keyword, Gap.BLANK, scope, printers.feed.take(with.semicolon()));
    }

    /** A {@code with} whose body starts on its line. */
    Doc absorbedWith(With with) {
        Doc head = withHead(with);
        return group(Gap.BREAK, head, Gap.BLANK, first(printers.expandedTerm(with.body())));
    }

    Doc assertion(Assert node) {
        List<Doc> docs = new ArrayList<>();
        Expression body = node;
        while (body instanceof Assert assertion) {
            docs.add(printers.applications.assertion(assertion));
            docs.add(printers.feed.take(assertion.semicolon()));
            docs.add(Gap.HARD);
            body = assertion.body();
        }
        docs.add(printers.print(body));
        return group(concat(docs));
    }

    /** What trails the first {@code if}, or an {@code else}, goes before it; what trails another {@code if} stays there. */
    Doc conditional(If node) {
        TokenFeed feed = printers.feed;
        List<Doc> docs = new ArrayList<>();
        feed.tokens.raiseTrailing(feed.at());
        Expression rest = node;
        while (rest instanceof If conditional) {
            Gap gap = rest == node ? Gap.LINE : Gap.HARD;
            docs.add(head(conditional));
            docs.add(gap);
            docs.add(nest(group(printers.print(conditional.consequent()))));
            docs.add(gap);
            feed.tokens.raiseTrailing(feed.at());
            docs.add(feed.take(conditional.otherwise()));
            docs.add(Gap.BLANK);
            rest = conditional.alternative();
        }
        docs.add(Gap.LINE);
        docs.add(nest(group(printers.print(rest))));
        return group(concat(docs));
    }

    private Doc head(If conditional) {
        Doc keyword = printers.feed.take(conditional.keyword());
        Doc condition = nest(printers.print(conditional.condition()));
        Doc then = printers.feed.take(conditional.then());
        return group(keyword, Gap.LINE, condition, Gap.LINE, then);
    }
}
