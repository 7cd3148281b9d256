package io.github.nixpoet.generators.template.internal;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's output format of a language: every value goes through the {@link Places} of the file that is written. */
final class LanguageFormat extends MarkupOutputFormat<Markup> {

    private final String name;

    LanguageFormat(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    public void output(String value, Writer out) throws IOException, TemplateModelException {
        output(Markup.value(this, value), out);
    }

    @Override
    public void output(Markup markup, Writer out) throws IOException, TemplateModelException {
        if (!(out instanceof PlaceWriter file)) {
            throw new TemplateModelException(
                    "a value can't stand in text that is gathered first, where its place is not known");
        }
        try {
            markup.pieces().forEach(piece -> write(piece, file));
        } catch (Refusal refusal) {
            throw new TemplateModelException(refusal.getMessage(), refusal);
        }
    }

    private static void write(Markup.Piece piece, PlaceWriter file) {
        switch (piece.kind()) {
            case VALUE -> file.value(piece.text());
            case LITERAL -> file.literal(piece.text());
            case VERBATIM -> file.write(piece.text());
        }
    }

    @Override
    public Markup fromPlainTextByEscaping(String value) {
        return Markup.value(this, value);
    }

    @Override
    public Markup concat(Markup first, Markup second) {
        return first.join(second);
    }

    @Override
    public boolean isEmpty(Markup markup) {
        return markup.pieces().stream().allMatch(piece -> piece.text().isEmpty());
    }

    @Override
    public String getSourcePlainText(Markup markup) throws TemplateModelException {
        throw noMarkup();
    }

    @Override
    public Markup fromMarkup(String text) throws TemplateModelException {
        throw noMarkup();
    }

    @Override
    public String getMarkupString(Markup markup) throws TemplateModelException {
        throw noMarkup();
    }

    @Override
    public String escapePlainText(String value) throws TemplateModelException {
        throw noMarkup();
    }

    private static TemplateModelException noMarkup() {
        return new TemplateModelException("text that is not to be escaped is made in Java, as a Raw");
    }
}
