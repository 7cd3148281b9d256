package io.github.nixpoet.generators.template.internal;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import io.github.nixpoet.generators.template.Raw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of Java as FreeMarker sees them, copied before the template begins. */
final class ModelValues {

    /** Nothing is wrapped any more once the template runs. */
    static final ObjectWrapper AS_IT_IS = value -> (TemplateModel) value;

    private final LanguageFormat format;
    private final String yes;
    private final String no;

    ModelValues(LanguageFormat format, String yes, String no) {
        this.format = format;
        this.yes = yes;
        this.no = no;
    }

    TemplateHashModelEx root(Object model) {
        if (model instanceof Map || model instanceof Record) {
            return (Entries) of(new Data(Raw.class, false).copy(model, "the model"));
        }
        throw new IllegalArgumentException("a model is a Map with text as keys, or a record, not a "
                + model.getClass().getName());
    }

    private TemplateModel of(@Nullable Object value) {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return new Markup.Flag(format, flag, flag ? yes : no);
        }
        if (value instanceof Raw raw) {
            return Markup.verbatim(format, Text.check(raw.text()));
        }
        if (value instanceof List<?> items) {
            return new Items(items.stream().map(this::of).toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, TemplateModel> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> entries.put((String) key, of(item)));
            return new Entries(entries);
        }
        throw new IllegalStateException("no data: " + value);
    }

    private record Items(List<TemplateModel> items) implements TemplateSequenceModel {

        @Override
        public @Nullable TemplateModel get(int index) {
            return index >= 0 && index < items.size() ? items.get(index) : null;
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private record Entries(Map<String, TemplateModel> entries) implements TemplateHashModelEx {

        @Override
        public @Nullable TemplateModel get(String key) {
            return entries.get(key);
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(
                    entries.keySet().stream().map(SimpleScalar::new).toList(), AS_IT_IS);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(List.copyOf(entries.values()), AS_IT_IS);
        }
    }
}
