package io.github.nixpoet.schema.check;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.Severity;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fault at a node, before anyone knows where that stands.
 *
 * @param code the kind of fault
 * @param severity how much it matters
 * @param node what is wrong
 * @param message one sentence
 * @param label a word at the place
 * @param help what to do
 * @param other another place that explains, with a word on it
 */
record Finding(
        CheckCode code,
        Severity severity,
        Node node,
        String message,
        String label,
        Optional<String> help,
        Optional<Remark> other) {

    /** A place that explains. */
    record Remark(Node node, String label) {}

    static Finding error(CheckCode code, Node node, String message, String label) {
        return new Finding(code, Severity.ERROR, node, message, label, Optional.empty(), Optional.empty());
    }

    static Finding warning(CheckCode code, Node node, String message, String label) {
        return new Finding(code, Severity.WARNING, node, message, label, Optional.empty(), Optional.empty());
    }

    Finding help(Optional<String> text) {
        return new Finding(code, severity, node, message, label, text, other);
    }

    Finding beside(Node place, String text) {
        return new Finding(code, severity, node, message, label, help, Optional.of(new Remark(place, text)));
    }

    Diagnostic diagnostic(Map<Node, Span> spans) {
        Diagnostic bare = new Diagnostic(code, severity, message, List.of(), help);
        Diagnostic placed = Optional.ofNullable(spans.get(node))
                .map(span -> bare.at(span, label))
                .orElse(bare);
        return other.flatMap(it -> Optional.ofNullable(spans.get(it.node())).map(span -> placed.at(span, it.label())))
                .orElse(placed);
    }
}
