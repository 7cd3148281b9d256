package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import java.util.List;

/** Bindings: names with values, and names that are inherited. */
final class BindingPrinter {

    /** A path of more names than that is as hard to read as one with a string in it. */
    private static final int SHORT_PATH = 4;

    /** So many inherited names have a line each. */
    private static final int MANY_NAMES = 4;

    private final Printers printers;

    BindingPrinter(Printers printers) {
        this.printers = printers;
    }

    void binding(Binding binding) {
        if (binding instanceof AttributeBinding attribute) {
            attribute(attribute);
        } else {
            inherit((InheritBinding) binding);
        }
    }

    private void attribute(AttributeBinding binding) {
        TokenFeed feed = printers.feed;
        boolean simplePath =
                Shapes.isPlain(binding.path()) && binding.path().names().size() <= SHORT_PATH;
        int length = simplePath ? Shapes.plainLength(binding.value()) : 0;
        int assignment = 2 * binding.path().names().size();
        if (length > 0 && feed.areQuiet(assignment + length + 1)) {
            plain(binding.value(), assignment, length);
            return;
        }
        Draft draft = printers.draft;
        draft.open(GroupKind.PLAIN);
        if (simplePath && feed.areQuiet(assignment)) {
            feed.takeTogether(assignment);
            draft.indent();
        } else {
            printers.expressions.path(binding.path());
            draft.indent().gap(Gap.BLANK);
            feed.take(binding.assign());
        }
        if (simplePath) {
            printers.values.value(binding.value());
        } else {
            draft.gap(Gap.BREAK).open(GroupKind.FIRST);
            printers.values.value(binding.value());
            draft.close();
        }
        draft.outdent();
        feed.take(binding.semicolon());
        draft.close();
    }

    /** A binding whose value is plain: all is one text but for the gap before a value that may stand on the next line. */
    private void plain(Expression value, int assignment, int length) {
        TokenFeed feed = printers.feed;
        if (Shapes.isText(value)) {
            feed.takeTogether(assignment + length + 1);
            return;
        }
        Draft draft = printers.draft;
        draft.open(GroupKind.PLAIN);
        feed.takeTogether(assignment);
        draft.indent().gap(Gap.LINE);
        feed.takeTogether(length + 1);
        draft.outdent().close();
    }

    private void inherit(InheritBinding binding) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        int at = feed.at();
        draft.open(GroupKind.PLAIN);
        feed.take(binding.inherit());
        draft.indent();
        if (binding.source().isPresent()) {
            draft.open(GroupKind.PLAIN).gap(Gap.LINE);
            printers.print(binding.source().get());
            draft.close();
        }
        boolean lines = binding.names().size() >= MANY_NAMES || feed.tokens.areApart(at, behind(binding.names()));
        Gap gap = lines ? Gap.HARD : Gap.LINE;
        for (AttributeName name : binding.names()) {
            draft.gap(gap);
            printers.expressions.name(name);
        }
        if (binding.names().isEmpty()) {
            draft.gap(gap);
        }
        draft.gap(lines ? Gap.HARD : Gap.BREAK);
        feed.take(binding.semicolon());
        draft.outdent().close();
    }

    /** The token behind names that are next. */
    private int behind(List<AttributeName> names) {
        int at = printers.feed.at();
        for (int i = 0; i < names.size(); i++) {
            at = printers.feed.tokens.partner(at) + 1;
        }
        return at;
    }
}
