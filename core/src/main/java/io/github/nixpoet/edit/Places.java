package io.github.nixpoet.edit;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the nodes of a document stand in its text: found by a walk when they are asked for, and kept. */
final class Places {

    private final SourceFile file;
    private final String text;
    private final IdentityHashMap<Node, Span> known = new IdentityHashMap<>();
    private Optional<Style> style = Optional.empty();
    private Optional<Boolean> formatted = Optional.empty();

    Places(SourceFile file, String text) {
        this.file = file;
        this.text = text;
    }

    String text() {
        return text;
    }

    synchronized Style style() {
        if (style.isEmpty()) {
            style = Optional.of(Style.of(file, text));
        }
        return style.get();
    }

    /** Whether the text is as the formatter writes it. */
    synchronized boolean isFormatted() {
        if (formatted.isEmpty()) {
            formatted = Optional.of(NixFormatter.standard().format(file).equals(text));
        }
        return formatted.get();
    }

    Span of(Node node) {
        return of(List.of(node)).get(0);
    }

    synchronized List<Span> of(List<? extends Node> nodes) {
        if (!known.keySet().containsAll(nodes)) {
            SourceSpans.find(file, nodes).forEach(known::put);
        }
        return nodes.stream()
                .map(node -> Objects.requireNonNull(known.get(node), "a node of this document"))
                .toList();
    }

    Row row(Container container) {
        Span span = of(container.node());
        List<Span> items = of(container.bindings());
        if (container.node() instanceof Let let) {
            int open = span.start() + let.let().text().length();
            int end = items.isEmpty() ? open : items.get(items.size() - 1).end();
            return new Row(
                    text, style(), open, items, end + let.in().leading().text().length());
        }
        AttributeSet set = (AttributeSet) container.node();
        int rec = set.rec()
                .map(token ->
                        token.text().length() + set.open().leading().text().length())
                .orElse(0);
        return new Row(text, style(), span.start() + rec + 1, items, span.end() - 1);
    }

    /** The names of an {@code inherit}, which its semicolon closes. */
    Row row(InheritBinding binding) {
        Span span = of(binding);
        int open = binding.source()
                .map(source -> of(source).end())
                .orElse(span.start() + binding.inherit().text().length());
        return new Row(text, style(), open, of(binding.names()), span.end() - 1);
    }

    Row row(ListExpression list) {
        Span span = of(list);
        return new Row(text, style(), span.start() + 1, of(list.elements()), span.end() - 1);
    }
}
