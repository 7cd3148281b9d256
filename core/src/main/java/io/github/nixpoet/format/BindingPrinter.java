package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import java.util.ArrayList;
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

    Doc binding(Binding binding) {
        if (binding instanceof AttributeBinding attribute) {
            return attribute(attribute);
        }
        return inherit((InheritBinding) binding);
    }

    private Doc attribute(AttributeBinding binding) {
        TokenFeed feed = printers.feed;
        boolean simplePath =
                Shapes.isPlain(binding.path()) && binding.path().names().size() <= SHORT_PATH;
        int length = simplePath ? Shapes.plainLength(binding.value()) : 0;
        int assignment = 2 * binding.path().names().size();
        if (length > 0 && feed.areQuiet(assignment + length + 1)) {
            return plain(binding.value(), assignment, length);
        }
        Doc path = printers.expressions.path(binding.path());
        Doc assign = feed.take(binding.assign());
        Doc value = printers.values.value(binding.value());
        if (!simplePath) {
            value = concat(Gap.BREAK, first(value));
        }
        return group(path, nest(Gap.BLANK, assign, value), feed.take(binding.semicolon()));
    }

    /** A binding whose value is plain: all is one text but for the gap before a value that may stand on the next line. */
    private Doc plain(Expression value, int assignment, int length) {
        TokenFeed feed = printers.feed;
        if (Shapes.isText(value)) {
            return feed.takeTogether(assignment + length + 1);
        }
        return group(feed.takeTogether(assignment), nest(Gap.LINE, feed.takeTogether(length + 1)));
    }

    private Doc inherit(InheritBinding binding) {
        TokenFeed feed = printers.feed;
        int at = feed.at();
        Doc keyword = feed.take(binding.inherit());
        Doc source = binding.source()
                .map(from -> group(Gap.LINE, printers.print(from)))
                .orElse(Doc.EMPTY);
        List<Doc> names = new ArrayList<>();
        for (AttributeName name : binding.names()) {
            names.add(printers.expressions.name(name));
        }
        boolean lines = binding.names().size() >= MANY_NAMES || feed.tokens.areApart(at, feed.at());
        Gap gap = lines ? Gap.HARD : Gap.LINE;
        List<Doc> docs = new ArrayList<>();
        for (Doc name : names) {
            docs.add(gap);
            docs.add(name);
        }
        docs.add(names.isEmpty() ? gap : Doc.EMPTY);
        docs.add(lines ? Gap.HARD : Gap.BREAK);
        return group(keyword, nest(source, concat(docs), feed.take(binding.semicolon())));
    }
}
