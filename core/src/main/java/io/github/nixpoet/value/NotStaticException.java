package io.github.nixpoet.value;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import java.util.List;

/** An expression is no value as it stands: Nix has to run to tell it, or it has none. */
public final class NotStaticException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final transient Node node;

    NotStaticException(Diagnostic diagnostic, Node node) {
        super(diagnostic, null);
        this.diagnostic = diagnostic;
        this.node = node;
    }

    private NotStaticException(Diagnostic diagnostic, Node node, SourceText source) {
        super(List.of(diagnostic), source);
        this.diagnostic = diagnostic;
        this.node = node;
    }

    /**
     * What is no value.
     *
     * @return the expression, name or binding
     */
    public Node node() {
        return node;
    }

    /** The same with the place in the file. */
    NotStaticException in(SourceFile file) {
        Span span = SourceSpans.find(file, List.of(node)).getOrDefault(node, Span.at(0));
        return new NotStaticException(diagnostic.at(span, ""), node, SourceText.of(NixPrinter.print(file)));
    }
}
