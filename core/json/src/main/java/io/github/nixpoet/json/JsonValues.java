package io.github.nixpoet.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.text.NixNames;
import io.github.nixpoet.value.NixPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What {@link io.github.nixpoet.value.NixValues#read} makes, as JSON. */
final class JsonValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonValues() {}

    /** The node of a value; the place is told in a message. */
    static JsonNode node(Object value, Supplier<String> place) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, below) -> {
                String name = (String) key;
                object.set(name, node(below, () -> place.get() + "." + NixNames.attribute(name)));
            });
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> {
                int index = array.size();
                array.add(node(element, () -> place.get() + "[" + index + "]"));
            });
            return array;
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number.longValue());
        }
        if (value instanceof Double number) {
            return NODES.numberNode(number.doubleValue());
        }
        if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value instanceof Optional<?>) {
            return NODES.nullNode();
        }
        if (value instanceof NixPath path) {
            String message = place.get() + ": the path " + path.text()
                    + ", which is no JSON: Nix copies the file and names the copy; give a string";
            throw new NixJsonException(JsonCode.NOT_JSON, message, null);
        }
        throw new IllegalStateException(place.get() + " is a " + value.getClass());
    }
}
