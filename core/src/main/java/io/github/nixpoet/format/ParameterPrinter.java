package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Parameters: names, and formals with their commas behind them. */
final class ParameterPrinter {

    private final Printers printers;

    ParameterPrinter(Printers printers) {
        this.printers = printers;
    }

    Doc parameter(Parameter parameter) {
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
        CommentedTokens tokens = feed.tokens;
        int at = feed.at();
        Gap gap = printers.shapes.isShort(node, at) ? Gap.LINE : Gap.HARD;
        tokens.raiseTrailing(at);
        if (node.formals().isEmpty() && node.ellipsis().isEmpty()) {
            Gap between = tokens.areApart(at, tokens.partner(at)) ? Gap.HARD : Gap.BLANK;
            return group(feed.take(node.open()), between, feed.take(node.close()));
        }
        int close = tokens.partner(at);
        Doc open = feed.take(node.open());
        List<Doc> docs = new ArrayList<>();
        for (int i = 0; i < node.formals().size(); i++) {
            Formal formal = node.formals().get(i);
            if (i < node.formals().size() - 1 && formal.fallback().isEmpty() && feed.areQuiet(2)) {
                docs.add(gap);
                docs.add(feed.takeTogether(2));
                continue;
            }
            boolean last = i == node.formals().size() - 1;
            moveComments(formal, last && node.ellipsis().isEmpty());
            docs.add(gap);
            docs.add(formal(formal, last && node.ellipsis().isEmpty()));
        }
        node.ellipsis().ifPresent(token -> {
            docs.add(gap);
            docs.add(feed.take(token));
        });
        Doc inside = nest(concat(docs));
        Doc behind = nest(CommentDocs.leading(tokens.takeLeading(close)));
        return group(open, inside, gap, behind, feed.take(node.close()));
    }

    /** Where commas led their formals, comments stand between a formal and its comma: they go behind the comma. */
    private void moveComments(Formal formal, boolean last) {
        CommentedTokens tokens = printers.feed.tokens;
        int name = printers.feed.at();
        if (formal.comma().isEmpty()) {
            return;
        }
        int comma = name + 1 + formal.fallback().map(CommentedTokens::count).orElse(0);
        boolean movable =
                !tokens.hasTrailing(comma) && tokens.leading(comma).stream().noneMatch(ParameterPrinter::isDirective);
        if (movable && !last) {
            tokens.prepend(comma + 1, tokens.takeLeading(comma));
        }
        if (tokens.isQuiet(comma)) {
            tokens.setTrailing(comma, tokens.takeTrailing(comma - 1));
        }
    }

    private static boolean isDirective(Comment comment) {
        return comment instanceof Comment.Mute
                || comment instanceof Comment.Region
                || comment.equals(Comment.LONE_ENABLE);
    }

    private Doc formal(Formal formal, boolean last) {
        TokenFeed feed = printers.feed;
        // The comma that the last formal gets stands before the comment, as those of the others do.
        boolean added = formal.comma().isEmpty();
        Doc comment = added ? takeTrailing(formal) : Doc.EMPTY;
        List<Doc> docs = new ArrayList<>();
        docs.add(feed.take(formal.name()));
        if (formal.fallback().isPresent()) {
            FormalDefault fallback = formal.fallback().get();
            Doc question = feed.take(fallback.question());
            docs.add(nest(Gap.BLANK, question, printers.values.value(fallback.value())));
        }
        boolean quiet = added ? comment == Doc.EMPTY : feed.tokens.isQuiet(feed.at());
        if (last && quiet) {
            Doc comma = added ? new Doc.WhenBroken(",", -1) : feed.takeWhenBroken();
            return concat(formal.fallback().isPresent() ? group(concat(docs)) : concat(docs), comma);
        }
        docs.add(
                added
                        ? concat(Doc.text(","), comment)
                        : feed.take(formal.comma().get()));
        return formal.fallback().isPresent() ? group(concat(docs)) : concat(docs);
    }

    private Doc takeTrailing(Formal formal) {
        CommentedTokens tokens = printers.feed.tokens;
        return CommentDocs.trailing(tokens.takeTrailing(printers.feed.at() + CommentedTokens.count(formal) - 1));
    }
}
