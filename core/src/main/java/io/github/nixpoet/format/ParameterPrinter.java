package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import java.util.List;

/** Parameters: names, and formals with their commas behind them. */
final class ParameterPrinter {

    private static final int NONE = -1;

    private final Printers printers;

    ParameterPrinter(Printers printers) {
        this.printers = printers;
    }

    void parameter(Parameter parameter) {
        TokenFeed feed = printers.feed;
        if (parameter instanceof NameParameter name) {
            feed.take(name.name());
        } else if (parameter instanceof Formals formals) {
            formals(formals);
        } else if (parameter instanceof FormalsAfterName after) {
            feed.take(after.name());
            feed.take(after.at());
            formals(after.formals());
        } else {
            FormalsBeforeName before = (FormalsBeforeName) parameter;
            formals(before.formals());
            feed.take(before.at());
            feed.take(before.name());
        }
    }

    private void formals(Formals node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        CommentedTokens tokens = feed.tokens;
        int at = feed.at();
        int close = tokens.partner(at);
        Gap gap = printers.shapes.isShort(node, at) ? Gap.LINE : Gap.HARD;
        tokens.raiseTrailing(at);
        draft.open(GroupKind.PLAIN);
        feed.take(node.open());
        if (node.formals().isEmpty() && node.ellipsis().isEmpty()) {
            draft.gap(tokens.areApart(at, close) ? Gap.HARD : Gap.BLANK);
        } else {
            draft.indent();
            all(node, gap);
            draft.outdent().gap(gap).indent();
            CommentWriter.leading(tokens.takeLeading(close), draft);
            draft.outdent();
        }
        feed.take(node.close());
        draft.close();
    }

    private void all(Formals node, Gap gap) {
        TokenFeed feed = printers.feed;
        int last = node.ellipsis().isPresent() ? NONE : node.formals().size() - 1;
        for (int i = 0; i < node.formals().size(); i++) {
            Formal formal = node.formals().get(i);
            printers.draft.gap(gap);
            boolean plain = i < node.formals().size() - 1 && formal.fallback().isEmpty() && feed.areQuiet(2);
            if (plain) {
                feed.takeTogether(2);
            } else {
                moveComments(formal, i == last);
                formal(formal, i == last);
            }
        }
        if (node.ellipsis().isPresent()) {
            printers.draft.gap(gap);
            feed.take(node.ellipsis().get());
        }
    }

    /** Where commas led their formals, comments stand between a formal and its comma: they go behind the comma. */
    private void moveComments(Formal formal, boolean last) {
        CommentedTokens tokens = printers.feed.tokens;
        int name = printers.feed.at();
        if (formal.comma().isEmpty()) {
            return;
        }
        int comma = name + 1 + formal.fallback().map(TokenCount::of).orElse(0);
        boolean movable = !tokens.hasTrailing(comma) && !hasDirective(tokens.leading(comma));
        if (movable && !last) {
            tokens.prepend(comma + 1, tokens.takeLeading(comma));
        }
        if (tokens.isQuiet(comma)) {
            tokens.setTrailing(comma, tokens.takeTrailing(comma - 1));
        }
    }

    private static boolean hasDirective(List<Comment> comments) {
        for (Comment comment : comments) {
            if (isDirective(comment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirective(Comment comment) {
        return comment instanceof Comment.Mute
                || comment instanceof Comment.Region
                || comment.equals(Comment.LONE_ENABLE);
    }

    private void formal(Formal formal, boolean last) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        boolean added = formal.comma().isEmpty();
        // The comma that the last formal gets stands before the comment, as those of the others do.
        String comment = added ? takeTrailing(formal) : "";
        boolean grouped = formal.fallback().isPresent();
        if (grouped) {
            draft.open(GroupKind.PLAIN);
        }
        feed.take(formal.name());
        if (grouped) {
            FormalDefault fallback = formal.fallback().get();
            draft.indent().gap(Gap.BLANK);
            feed.take(fallback.question());
            printers.values.value(fallback.value());
            draft.outdent();
        }
        boolean droppable = last && (added ? comment.isEmpty() : feed.tokens.isQuiet(feed.at()));
        if (grouped && droppable) {
            draft.close();
        }
        if (added) {
            addComma(droppable, comment);
        } else if (droppable) {
            feed.takeWhenBroken();
        } else {
            feed.take(formal.comma().get());
        }
        if (grouped && !droppable) {
            draft.close();
        }
    }

    private void addComma(boolean droppable, String comment) {
        if (droppable) {
            printers.draft.whenBroken(",");
        } else {
            printers.draft.text(",");
            CommentWriter.trailing(comment, printers.draft);
        }
    }

    private String takeTrailing(Formal formal) {
        return printers.feed.tokens.takeTrailing(printers.feed.at() + TokenCount.of(formal) - 1);
    }
}
