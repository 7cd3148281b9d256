package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fault: what it is, where it is, what helps.
 *
 * <p>Example: {@code Diagnostic.error(code, "expected ';'").at(span, "the binding ends here").help("add ';'")}.
 *
 * @param code the kind of fault
 * @param severity how much it matters
 * @param message one sentence without a full stop that names the fault
 * @param labels the places: the first is where the fault is, the others explain; empty for a fault outside any text
 * @param help what to do, one sentence, if there is something to say
 */
public record Diagnostic(Code code, Severity severity, String message, List<Label> labels, Optional<String> help) {

    /** Copies the labels. */
    public Diagnostic {
        labels = List.copyOf(labels);
    }

    /**
     * An error without a place yet.
     *
     * @param code the kind of fault
     * @param message what is wrong
     * @return the diagnostic
     */
    public static Diagnostic error(Code code, String message) {
        return new Diagnostic(code, Severity.ERROR, message, List.of(), Optional.empty());
    }

    /**
     * A warning without a place yet.
     *
     * @param code the kind of fault
     * @param message what is odd
     * @return the diagnostic
     */
    public static Diagnostic warning(Code code, String message) {
        return new Diagnostic(code, Severity.WARNING, message, List.of(), Optional.empty());
    }

    /**
     * A remark without a place yet.
     *
     * @param code the kind of remark
     * @param message what is worth a look
     * @return the diagnostic
     */
    public static Diagnostic note(Code code, String message) {
        return new Diagnostic(code, Severity.NOTE, message, List.of(), Optional.empty());
    }

    /**
     * The same with one more place; the first one given is the primary one.
     *
     * @param span the place
     * @param text a remark, possibly empty
     * @return a new diagnostic
     */
    public Diagnostic at(Span span, String text) {
        List<Label> more = new ArrayList<>(labels);
        more.add(new Label(span, text));
        return new Diagnostic(code, severity, message, more, help);
    }

    /**
     * The same with a help text.
     *
     * @param text what to do
     * @return a new diagnostic
     */
    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, message, labels, Optional.of(text));
    }

    /**
     * Where the fault is.
     *
     * @return the first label, empty for a fault outside any text
     */
    public Optional<Label> primary() {
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(0));
    }

    /**
     * Whether this is an error.
     *
     * @return true for {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
