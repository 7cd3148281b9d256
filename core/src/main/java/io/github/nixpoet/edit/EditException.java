package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.source.SourceText;
import java.util.List;

/** An edit was refused, as it could not be done safely; the document is as it was. */
public final class EditException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    private final EditCode reason;

    EditException(EditCode reason, Diagnostic diagnostic, SourceText source) {
        super(List.of(diagnostic), source);
        this.reason = reason;
    }

    /**
     * Why the edit was refused.
     *
     * @return the code of the first diagnostic
     */
    public EditCode reason() {
        return reason;
    }
}
