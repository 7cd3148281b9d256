package io.github.nixpoet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceSpansTest {

    @Test
    void everyNodeStandsWhereItsTextIs() {
        String text = "# é\n{ a.b  = [ 1 /* x */ (f \"${c}\") ] ; inherit d; } # end\n";
        SourceFile file = NixParser.parse(text).orThrow();
        List<Node> nodes = new ArrayList<>();
        SyntaxWalker.elements(file, element -> {
            if (element instanceof Node node) {
                nodes.add(node);
            }
        });
        Map<Node, Span> spans = SourceSpans.find(file, nodes);
        assertThat(spans).hasSize(nodes.size());
        for (Node node : nodes) {
            Span span = spans.getOrDefault(node, Span.at(0));
            if (node != file) {
                assertThat(text.substring(span.start(), span.end()))
                        .isEqualTo(NixPrinter.print(node).replaceFirst("^(?:\\s|#.*\n|/\\*.*?\\*/)*", ""));
            }
        }
    }

    @Test
    void leavesOutWhatIsNotInTheTree() {
        SourceFile file = NixParser.parse("a").orThrow();
        assertThat(SourceSpans.find(file, List.of(NixParser.parse("a").orThrow())))
                .isEmpty();
    }
}
