package io.github.nixpoet.dsl;

import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file on which its bindings stand. */
final class SourceOrigins {

    private SourceOrigins() {}

    static NixExpr<NixType.Any> expression(SourceText source, SourceFile file) {
        IdentityHashMap<Expression, Origin> lines = new IdentityHashMap<>();
        if (Origin.areKept()) {
            List<AttributeBinding> bindings = new ArrayList<>();
            SyntaxWalker.elements(file, element -> {
                if (element instanceof AttributeBinding binding) {
                    bindings.add(binding);
                }
            });
            Map<Node, Span> spans = SourceSpans.find(file, bindings);
            for (AttributeBinding binding : bindings) {
                Span span = spans.get(binding);
                if (span != null) {
                    lines.put(
                            binding.value(),
                            new Origin(
                                    source.name(), source.position(span.start()).line()));
                }
            }
        }
        Origin start = Origin.areKept() ? new Origin(source.name(), 1) : Origin.UNKNOWN;
        return new NixExpr<>(file.expression(), Origins.read(start, lines));
    }
}
