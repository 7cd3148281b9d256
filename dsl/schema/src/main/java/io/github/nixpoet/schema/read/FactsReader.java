package io.github.nixpoet.schema.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads structural facts, one object an option. */
final class FactsReader {

    private final String name;
    private final byte[] json;
    private final TypePool<String> types = new TypePool<>(FactTypes::read);
    private final Map<String, String> names = new HashMap<>();
    private final List<Option> options = new ArrayList<>();
    private final List<OptionRename> renames = new ArrayList<>();
    private final List<OptionPath> removed = new ArrayList<>();

    FactsReader(String name, byte[] json) {
        this.name = name;
        this.json = json;
    }

    /** Reads to the end, from a parser that stands on the first object. */
    OptionSchema read(JsonParser parser) throws IOException {
        for (JsonToken token = parser.currentToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                throw foreign(parser, "not an object");
            }
            fact(parser);
        }
        return OptionSchema.of(options, renames, removed);
    }

    private void fact(JsonParser parser) throws IOException {
        int line = parser.currentLocation().getLineNr();
        @Nullable OptionPath path = null;
        Supplier<OptionType> type = () -> OpaqueType.UNKNOWN;
        OptionDefault defaultValue = OptionDefault.NONE;
        boolean readOnly = false;
        boolean gone = false;
        @Nullable String renamedTo = null;
        @Nullable String description = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "path" -> path = path(parser);
                case "type" -> type = value == JsonToken.START_OBJECT ? type(parser) : type;
                case "default" -> defaultValue = new OptionDefault.Plain(JsonValues.read(parser));
                case "hasDefault" ->
                    defaultValue = value == JsonToken.VALUE_TRUE ? OptionDefault.COMPUTED : defaultValue;
                case "readOnly" -> readOnly = value == JsonToken.VALUE_TRUE;
                case "removed" -> gone = value == JsonToken.VALUE_TRUE;
                case "renamedTo" -> renamedTo = parser.getValueAsString();
                case "description" -> description = parser.getValueAsString();
                default -> parser.skipChildren();
            }
        }
        if (path == null || path.names().isEmpty()) {
            throw SchemaReader.fault(
                    SchemaCode.FOREIGN_JSON, name, "an object without the path of an option", line, null);
        }
        if (gone) {
            removed.add(path);
        } else if (renamedTo == null) {
            options.add(new Option(path, type, defaultValue, readOnly, Optional.ofNullable(description)));
        } else {
            renames.add(new OptionRename(path, target(renamedTo, line)));
        }
    }

    private OptionPath target(String text, int line) {
        try {
            return OptionPath.parse(text);
        } catch (IllegalArgumentException e) {
            throw SchemaReader.fault(SchemaCode.FOREIGN_JSON, name, "no path: " + text, line, e);
        }
    }

    private OptionPath path(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw foreign(parser, "a path that is not a list of names");
        }
        List<String> path = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw foreign(parser, "a path that is not a list of names");
            }
            if (path.size() == SchemaReader.DEEPEST) {
                throw foreign(parser, "a path of more than " + SchemaReader.DEEPEST + " names");
            }
            path.add(shared(parser.getText()));
        }
        return new OptionPath(path);
    }

    private String shared(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    /** The type as it is written: to read it is put off. */
    private Supplier<OptionType> type(JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int end = (int) parser.currentLocation().getByteOffset();
        return types.get(new String(json, start, end - start, StandardCharsets.UTF_8));
    }

    private SchemaException foreign(JsonParser parser, String message) {
        return SchemaReader.fault(
                SchemaCode.FOREIGN_JSON, name, message, parser.currentLocation().getLineNr(), null);
    }
}
