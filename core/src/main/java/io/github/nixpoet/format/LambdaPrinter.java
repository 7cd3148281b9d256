package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions: parameters, and where the body starts. */
final class LambdaPrinter {

    /** So many formals may share a line. */
    private static final int SHORT = 2;
    /** So many names without a body behind them that starts on their line put the body on the next. */
    private static final int MANY_NAMES = 3;

    private final Printers printers;

    LambdaPrinter(Printers printers) {
        this.printers = printers;
    }

    /** Whether formals may stand on one line. */
    static boolean isShort(Formals formals) {
        return formals.formals().size() <= SHORT
                && formals.formals().stream().allMatch(LambdaPrinter::isBare)
                && !Gaps.isApart(Edges.first(
                        formals.formals().isEmpty()
                                ? formals.close()
                                : formals.formals().get(0)))
                && formals.formals().stream().noneMatch(formal -> Gaps.isApart(formal.name()))
                && formals.ellipsis().stream().noneMatch(Gaps::isApart)
                && !Gaps.isApart(formals.close());
    }

    private static boolean isBare(Formal formal) {
        return formal.fallback().isEmpty();
    }

    /** Whether a function may start on the line of what it belongs to and go on below. */
    boolean isAbsorbable(Lambda lambda) {
        return new LambdaChain(lambda, printers.feed).isAbsorbable(0);
    }

    /** A function without a group around. */
    Doc lambda(Lambda node) {
        return lambda(new LambdaChain(node, printers.feed), 0);
    }

    private Doc lambda(LambdaChain chain, int from) {
        List<Doc> docs = new ArrayList<>();
        docs.add(printers.feed.takeLeading());
        if (chain.isNamed(from)) {
            docs.add(Gap.BREAK);
        }
        int names = 0;
        for (int i = from; i < chain.size(); i++) {
            docs.add(parameter(chain.link(i).parameter()));
            docs.add(printers.feed.take(chain.link(i).colon()));
            boolean named = chain.isNamed(i);
            names = named ? names + 1 : 0;
            if (named && chain.isNamed(i + 1)) {
                docs.add(Gap.BLANK);
            } else if (!named && printers.feed.startsLine()) {
                docs.add(Gap.HARD);
                docs.add(chain.isNamed(i + 1) ? group(lambda(chain, i + 1)) : rest(chain, i + 1));
                return concat(docs);
            } else if (chain.isAbsorbable(i + 1) && (named || chain.isPlain(i))) {
                docs.add(absorbed(chain, i + 1));
                return concat(docs);
            } else if (!named && chain.isNamed(i + 1)) {
                docs.add(Gap.LINE);
                docs.add(group(lambda(chain, i + 1)));
                return concat(docs);
            } else {
                docs.add(names >= MANY_NAMES ? Gap.HARD : Gap.LINE);
            }
        }
        boolean behindFormals = !chain.isNamed(chain.size() - 1);
        docs.add(
                behindFormals && chain.body() instanceof AttributeSet set && Shapes.isAbsorbableTerm(set)
                        ? group(printers.sets.set(set, true))
                        : printers.print(chain.body()));
        return concat(docs);
    }

    /** What stands behind a link on a line of its own. */
    private Doc rest(LambdaChain chain, int index) {
        return chain.isLink(index) ? lambda(chain, index) : printers.print(chain.body());
    }

    private Doc absorbed(LambdaChain chain, int index) {
        if (chain.isLink(index)) {
            return chain.isNamed(index)
                    ? first(group(Gap.LINE, lambda(chain, index)))
                    : concat(Gap.BLANK, first(lambda(chain, index)));
        }
        if (chain.isNamed(index - 1) && chain.body() instanceof With with) {
            return first(group(Gap.LINE, printers.bodies.absorbedWith(with)));
        }
        return concat(Gap.BLANK, first(printers.print(chain.body())));
    }

    private Doc parameter(Parameter parameter) {
        TokenFeed feed = printers.feed;
        if (parameter instanceof NameParameter name) {
            return feed.take(name.name());
        }
        if (parameter instanceof Formals formals) {
            return formals(formals);
        }
        if (parameter instanceof FormalsAfterName after) {
            return concat(feed.take(after.name()), feed.take(after.at()), formals(after.formals()));
        }
        FormalsBeforeName before = (FormalsBeforeName) parameter;
        return concat(formals(before.formals()), feed.take(before.at()), feed.take(before.name()));
    }

    private Doc formals(Formals node) {
        TokenFeed feed = printers.feed;
        Gap gap = feed.opensLines() || !isShort(node) ? Gap.HARD : Gap.LINE;
        feed.raiseTrailing(0);
        Doc open = feed.take(node.open());
        if (node.formals().isEmpty() && node.ellipsis().isEmpty()) {
            Gap between = gap == Gap.HARD ? Gap.HARD : Gap.BLANK;
            return group(open, between, nest(feed.takeLeading()), feed.take(node.close()));
        }
        List<Doc> docs = new ArrayList<>();
        int last = node.ellipsis().isEmpty() ? node.formals().size() - 1 : -1;
        for (int i = 0; i < node.formals().size(); i++) {
            docs.add(gap);
            docs.add(formal(node.formals().get(i), i == last));
        }
        node.ellipsis().ifPresent(token -> {
            docs.add(gap);
            docs.add(feed.take(token));
        });
        docs.add(feed.takeLeading());
        return group(open, nest(concat(docs)), gap, feed.take(node.close()));
    }

    private Doc formal(Formal formal, boolean last) {
        TokenFeed feed = printers.feed;
        Doc lead = feed.takeLeading();
        // The comma that the last formal gets stands before the comment, as those of the others do.
        Doc comment = formal.comma().isEmpty() ? feed.takeTrailingOf(formal) : Doc.EMPTY;
        List<Doc> docs = new ArrayList<>();
        docs.add(feed.take(formal.name()));
        if (formal.fallback().isPresent()) {
            FormalDefault fallback = formal.fallback().get();
            Doc question = feed.take(fallback.question());
            docs.add(nest(Gap.BLANK, question, printers.bindings.value(fallback.value())));
        }
        boolean optional = last && comment.equals(Doc.EMPTY);
        Doc comma = comma(formal, optional);
        if (formal.fallback().isEmpty()) {
            return concat(lead, concat(docs), comma, comment);
        }
        return optional ? concat(lead, group(concat(docs)), comma) : concat(lead, group(concat(docs), comma, comment));
    }

    private Doc comma(Formal formal, boolean optional) {
        Optional<Token> comma = formal.comma();
        if (comma.isEmpty()) {
            return optional ? new Doc.WhenBroken(",", -1) : Doc.text(",");
        }
        return optional ? printers.feed.takeWhenBroken(comma.get()) : printers.feed.take(comma.get());
    }
}
