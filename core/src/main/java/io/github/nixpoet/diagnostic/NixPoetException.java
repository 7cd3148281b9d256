package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one unchecked exception of NixPoet: it carries diagnostics, and its message is their rendered text.
 *
 * <p>Packages throw subclasses that say which job failed.
 */
public class NixPoetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message again, as a value that is never null. */
    private final String report;

    private final transient List<Diagnostic> diagnostics;
    private final transient Optional<SourceText> source;

    /**
     * A failure outside any text.
     *
     * @param diagnostic what happened
     * @param cause what lies beneath, or null
     */
    public NixPoetException(Diagnostic diagnostic, @Nullable Throwable cause) {
        this(List.of(diagnostic), Optional.empty(), cause);
    }

    /**
     * A failure in a text.
     *
     * @param diagnostics what is wrong, at least one
     * @param source the text that the labels point into
     */
    public NixPoetException(List<Diagnostic> diagnostics, SourceText source) {
        this(diagnostics, Optional.of(source), null);
    }

    /**
     * A failure in a text, if there is one, with what lies beneath.
     *
     * @param diagnostics what is wrong, at least one
     * @param source the text that the labels point into, if there is one
     * @param cause what lies beneath, or null
     */
    protected NixPoetException(List<Diagnostic> diagnostics, Optional<SourceText> source, @Nullable Throwable cause) {
        this(SnippetRenderer.render(diagnostics, source), diagnostics, source, cause);
    }

    private NixPoetException(
            String report, List<Diagnostic> diagnostics, Optional<SourceText> source, @Nullable Throwable cause) {
        super(report, cause);
        this.report = report;
        this.diagnostics = List.copyOf(diagnostics);
        this.source = source;
    }

    /**
     * The diagnostics as text, as {@link #getMessage()} has it, never null.
     *
     * @return for a terminal, without a line break at its end
     */
    public String report() {
        return report;
    }

    /**
     * What is wrong.
     *
     * @return at least one diagnostic
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The text that the labels point into.
     *
     * @return the source, empty for a failure outside any text
     */
    public Optional<SourceText> source() {
        return source;
    }
}
