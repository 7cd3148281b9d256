package io.github.nixpoet.dsl;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.source.SourceText;
import java.util.List;

/** A file is Nix, but not what it was to be read as: its diagnostic tells what was expected, and where. */
public final class NixReadException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /**
     * A file that is something else.
     *
     * @param diagnostic what was expected, with the place, whose code is a {@link ReadCode}
     * @param source the file
     */
    public NixReadException(Diagnostic diagnostic, SourceText source) {
        super(List.of(diagnostic), source);
    }
}
