package io.github.nixpoet.parse;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.source.SourceText;
import java.util.List;

/** Thrown where a text that was to be Nix is none. The message shows each fault with its line. */
public final class NixSyntaxException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /**
     * A text with errors.
     *
     * @param diagnostics what is wrong, at least one
     * @param source the text
     */
    public NixSyntaxException(List<Diagnostic> diagnostics, SourceText source) {
        super(diagnostics, source);
    }
}
