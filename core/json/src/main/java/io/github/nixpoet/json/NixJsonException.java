package io.github.nixpoet.json;

import io.github.nixpoet.diagnostic.Code;
import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.List;

/** A text is no JSON. Its code is {@code invalid-json}. */
public final class NixJsonException extends NixPoetException {

    private static final long serialVersionUID = 1L;
    private static final Code CODE = () -> "invalid-json";

    NixJsonException(String message, long offset, String json) {
        super(
                List.of(Diagnostic.error(CODE, message)
                        .at(Span.at((int) Math.max(0, Math.min(offset, json.length()))), "")),
                new SourceText("<json>", json));
    }
}
