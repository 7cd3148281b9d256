package io.github.nixpoet.json;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON could not be made of Nix, or Nix of JSON. The code of the one diagnostic is a {@link JsonCode}. */
public final class NixJsonException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /** A fault at a place of a text. */
    NixJsonException(JsonCode code, String message, Span span, String json) {
        super(List.of(Diagnostic.error(code, message).at(span, "")), new SourceText("<json>", json));
    }

    /** A fault of a value; the message names the place in it. */
    NixJsonException(JsonCode code, String message, @Nullable Throwable cause) {
        super(Diagnostic.error(code, message), cause);
    }
}
