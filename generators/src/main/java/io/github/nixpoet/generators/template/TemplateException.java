package io.github.nixpoet.generators.template;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.template.internal.EngineFault;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.List;

/** A template can't be read, or not be filled: what is wrong, at which line and column of it, and what helps. */
public final class TemplateException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /** The kind of fault. */
    private final TemplateFault fault;

    TemplateException(TemplateFault fault, EngineFault cause, SourceText source) {
        super(List.of(diagnostic(fault, cause)), source);
        this.fault = fault;
    }

    private static Diagnostic diagnostic(TemplateFault fault, EngineFault cause) {
        Diagnostic diagnostic =
                Diagnostic.error(fault, String.valueOf(cause.getMessage())).help(cause.help());
        return cause.offset() < 0
                ? diagnostic
                : diagnostic.at(new Span(cause.offset(), cause.offset() + cause.length()), "");
    }

    /**
     * What went wrong.
     *
     * @return the kind of fault
     */
    public TemplateFault fault() {
        return fault;
    }
}
