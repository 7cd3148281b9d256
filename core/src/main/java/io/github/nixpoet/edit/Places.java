package io.github.nixpoet.edit;

import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the nodes of a document stand in its text. */
final class Places {

    private final String text;
    private final Style style;
    private final Map<Node, Span> spans;

    Places(SourceFile file, String text) {
        List<Node> nodes = new ArrayList<>();
        SyntaxWalker.elements(file, element -> {
            if (element instanceof Node node) {
                nodes.add(node);
            }
        });
        this.text = text;
        this.style = Style.of(text);
        this.spans = SourceSpans.find(file, nodes);
    }

    String text() {
        return text;
    }

    Style style() {
        return style;
    }

    Span of(Node node) {
        return Objects.requireNonNull(spans.get(node), "a node of this document");
    }

    Row row(Container container) {
        Span span = of(container.node());
        List<Span> items = container.bindings().stream().map(this::of).toList();
        if (container.node() instanceof Let let) {
            int open = span.start() + let.let().text().length();
            int end = items.isEmpty() ? open : items.get(items.size() - 1).end();
            return new Row(
                    text, style, open, items, end + let.in().leading().text().length());
        }
        AttributeSet set = (AttributeSet) container.node();
        int rec = set.rec()
                .map(token ->
                        token.text().length() + set.open().leading().text().length())
                .orElse(0);
        return new Row(text, style, span.start() + rec + 1, items, span.end() - 1);
    }

    Row row(ListExpression list) {
        Span span = of(list);
        return new Row(
                text,
                style,
                span.start() + 1,
                list.elements().stream().map(this::of).toList(),
                span.end() - 1);
    }
}
