package io.github.nixpoet.schema.read;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import org.jspecify.annotations.Nullable;

/** Thrown where a file that was to tell of options does not. */
public final class SchemaException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /**
     * A file that can't be used.
     *
     * @param diagnostic what is wrong with it, and where
     * @param cause what lies beneath, or null
     */
    public SchemaException(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic, cause);
    }
}
