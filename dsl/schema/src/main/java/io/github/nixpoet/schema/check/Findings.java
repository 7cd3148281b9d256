package io.github.nixpoet.schema.check;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Findings as diagnostics, once all are known. */
final class Findings {

    private Findings() {}

    /** Diagnostics in the order of the text, each said once. */
    static List<Diagnostic> placed(List<Finding> findings, SyntaxElement root) {
        List<Node> nodes = new ArrayList<>();
        for (Finding finding : findings) {
            nodes.add(finding.node());
            finding.other().ifPresent(it -> nodes.add(it.node()));
        }
        Map<Node, Span> spans = nodes.isEmpty() ? Map.of() : SourceSpans.find(root, nodes);
        return findings.stream()
                .map(finding -> finding.diagnostic(spans))
                .distinct()
                .sorted(Comparator.comparing(Findings::start))
                .toList();
    }

    private static int start(Diagnostic diagnostic) {
        return diagnostic.primary().map(label -> label.span().start()).orElse(0);
    }
}
