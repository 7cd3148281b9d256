package io.github.nixpoet.schema.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.read.internal.Phrases;
import io.github.nixpoet.schema.type.OptionType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the {@code options.json} of a manual: an object, and in it one for each option under its dotted name. */
final class ManualReader {

    private static final String UNSPECIFIED = "unspecified value";

    private final String file;
    private final TypePool<String> types = new TypePool<>(Phrases::read);
    private final Map<String, String> names = new HashMap<>();
    private final List<Option> options = new ArrayList<>();

    ManualReader(String file) {
        this.file = file;
    }

    /** Reads to the end, from a parser that stands on the outer brace. */
    OptionSchema read(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String dotted = parser.currentName();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw foreign(parser, "'" + dotted + "' is not the object of an option", null);
            }
            option(parser, dotted);
        }
        parser.nextToken();
        return OptionSchema.of(options);
    }

    private void option(JsonParser parser, String dotted) throws IOException {
        @Nullable OptionPath path = null;
        @Nullable Supplier<OptionType> type = null;
        OptionDefault defaultValue = OptionDefault.NONE;
        boolean readOnly = false;
        Optional<String> description = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "loc" -> path = path(parser);
                case "type" -> type = value == JsonToken.VALUE_STRING ? types.get(parser.getText()) : type;
                case "default" -> defaultValue = ManualDefaults.read(JsonValues.read(parser));
                case "readOnly" -> readOnly = value == JsonToken.VALUE_TRUE;
                case "description" -> description = ManualDefaults.text(JsonValues.read(parser));
                default -> parser.skipChildren();
            }
        }
        if (type == null && path == null) {
            throw foreign(parser, "'" + dotted + "' has neither type nor loc, as an option has", null);
        }
        try {
            OptionPath whole = path == null ? OptionPath.parse(dotted) : path;
            if (whole.depth() > SchemaReader.DEEPEST) {
                throw foreign(parser, "a path of more than " + SchemaReader.DEEPEST + " names", null);
            }
            options.add(new Option(
                    whole, type == null ? types.get(UNSPECIFIED) : type, defaultValue, readOnly, description));
        } catch (IllegalArgumentException e) {
            throw foreign(parser, "'" + dotted + "' is no name of an option", e);
        }
    }

    private @Nullable OptionPath path(JsonParser parser) throws IOException {
        if (!(JsonValues.read(parser) instanceof List<?> loc)
                || loc.isEmpty()
                || !loc.stream().allMatch(String.class::isInstance)) {
            return null;
        }
        return new OptionPath(loc.stream()
                .map(String.class::cast)
                .map(name -> names.computeIfAbsent(name, it -> it))
                .toList());
    }

    private SchemaException foreign(JsonParser parser, String message, @Nullable Throwable cause) {
        return SchemaReader.fault(
                SchemaCode.FOREIGN_JSON, file, message, parser.currentLocation().getLineNr(), cause);
    }
}
