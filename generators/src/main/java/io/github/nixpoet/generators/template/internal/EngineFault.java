package io.github.nixpoet.generators.template.internal;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.nixpoet.source.SourceText;
import org.jspecify.annotations.Nullable;

/** What is wrong with a template or with a value in it, and where in its text. */
public final class EngineFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where it begins. */
    private final int offset;

    /** How many characters. */
    private final int length;

    /** What to do. */
    private final String help;

    EngineFault(int offset, int length, String message, String help) {
        super(message);
        this.offset = offset;
        this.length = length;
        this.help = help;
    }

    static EngineFault of(ParseException failure, String source) {
        String message = failure.getEditorMessage();
        return at(
                source,
                failure.getLineNumber(),
                failure.getColumnNumber(),
                "this is no template: " + firstLine(message),
                "tags are [#if x]…[/#if], values [=x]; a bracket and a sign that are meant as text are [=\"[#\"]");
    }

    static EngineFault of(TemplateException failure, String source) {
        Integer line = failure.getLineNumber();
        Integer column = failure.getColumnNumber();
        if (failure instanceof InvalidReferenceException missing) {
            String name = missing.getBlamedExpressionString();
            EngineFault place = at(source, line, column, "", "");
            return new EngineFault(
                    place.offset,
                    place.offset < 0 ? 0 : Math.min(String.valueOf(name).length(), source.length() - place.offset),
                    "the model has no '" + name + "'",
                    "add it to the model, or give what to take instead: [=" + name + "!\"…\"]");
        }
        Refusal refusal = refusalIn(failure);
        if (refusal != null) {
            return at(source, line, column, refusal.what(), refusal.help());
        }
        return at(
                source,
                line,
                column,
                firstLine(failure.getMessageWithoutStackTop()),
                "see the manual of FreeMarker for what an expression can do");
    }

    private static @Nullable Refusal refusalIn(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static EngineFault at(
            String source, @Nullable Integer line, @Nullable Integer column, String message, String help) {
        SourceText text = SourceText.of(source);
        if (line == null || column == null || line < 1 || line > text.lineCount()) {
            return new EngineFault(-1, 0, message, help);
        }
        int start = Math.min(text.line(line).start() + Math.max(column, 1) - 1, source.length());
        return new EngineFault(start, lengthOfTag(source, start), message, help);
    }

    private static int lengthOfTag(String source, int start) {
        int end = source.indexOf(']', start);
        int line = source.indexOf('\n', start);
        boolean tag = source.startsWith("[=", start) && end >= 0 && (line < 0 || end < line);
        return tag ? end + 1 - start : Math.min(1, source.length() - start);
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "unknown" : text.strip().lines().findFirst().orElse("unknown");
    }

    /**
     * Where it begins.
     *
     * @return an offset into the template's text, -1 if it shows only in the filled file
     */
    public int offset() {
        return offset;
    }

    /**
     * How much of the text it is about.
     *
     * @return a number of characters, possibly none
     */
    public int length() {
        return length;
    }

    /**
     * What to do.
     *
     * @return one sentence
     */
    public String help() {
        return help;
    }
}
