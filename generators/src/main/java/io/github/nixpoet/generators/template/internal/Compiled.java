package io.github.nixpoet.generators.template.internal;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A template that was read. */
public final class Compiled {

    private final Template template;
    private final String source;
    private final Supplier<Places> places;
    private final ModelValues values;

    Compiled(Template template, String source, Supplier<Places> places, ModelValues values) {
        this.template = template;
        this.source = source;
        this.places = places;
        this.values = values;
    }

    /**
     * Fills the template.
     *
     * @param model a Map or a record
     * @return the file's text
     * @throws EngineFault if a value is missing or has no form at its place
     * @throws IllegalArgumentException if the model holds what is no data
     */
    public String render(Object model) {
        PlaceWriter out = new PlaceWriter(places.get());
        try {
            template.createProcessingEnvironment(values.root(model), out).process();
            out.end();
        } catch (TemplateException failure) {
            throw EngineFault.of(failure, source);
        } catch (Refusal failure) {
            long line = out.text().chars().filter(c -> c == '\n').count() + 1;
            throw new EngineFault(
                    -1, 0, failure.what() + ", in what follows line " + line + " of the file", failure.help());
        } catch (IOException failure) {
            throw new UncheckedIOException("a template is written to memory", failure);
        }
        return out.text();
    }
}
