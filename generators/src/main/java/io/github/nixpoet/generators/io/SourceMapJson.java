package io.github.nixpoet.generators.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.generators.file.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A source map as JSON: the names of Java files, and for each mark line, column, which of them and its line, one after the other. */
final class SourceMapJson {

    private static final int NUMBERS = 4;

    private SourceMapJson() {}

    static ObjectNode of(SourceMap map) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode sources = json.putArray("sources");
        ArrayNode marks = json.putArray("marks");
        Map<String, Integer> known = new LinkedHashMap<>();
        for (SourceMap.Mark mark : map.marks()) {
            int source = known.computeIfAbsent(mark.origin().file(), file -> known.size());
            marks.add(mark.line())
                    .add(mark.column())
                    .add(source)
                    .add(mark.origin().line());
        }
        known.keySet().forEach(sources::add);
        return json;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static SourceMap read(JsonNode json) {
        JsonNode numbers = json.path("marks");
        List<SourceMap.Mark> marks = new ArrayList<>();
        for (int i = 0; i + NUMBERS <= numbers.size(); i += NUMBERS) {
            String source =
                    json.path("sources").path(numbers.get(i + 2).asInt()).asText();
            Origin origin = new Origin(source, numbers.get(i + 3).asInt());
            marks.add(new SourceMap.Mark(
                    numbers.get(i).asInt(), numbers.get(i + 1).asInt(), origin));
        }
        return new SourceMap(marks);
    }
}
