package io.github.nixpoet.generators.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a lock file.
 *
 * @param inputs what it is made from
 * @param locked what it is; empty for the flake itself
 */
record LockNode(Map<String, LockReference> inputs, Optional<LockedInput> locked) {

    static LockNode of(String name, JsonNode json) {
        Map<String, LockReference> inputs = new LinkedHashMap<>();
        json.path("inputs")
                .properties()
                .forEach(input -> inputs.put(input.getKey(), reference(name + "/" + input.getKey(), input.getValue())));
        return new LockNode(inputs, json.has("locked") ? Optional.of(locked(json.get("locked"))) : Optional.empty());
    }

    private static LockReference reference(String place, JsonNode json) {
        List<String> path = new ArrayList<>();
        json.forEach(part -> path.add(part.asText()));
        if (json.isTextual()) {
            return new LockReference(List.of(json.asText()), false);
        } else if (json.isArray()) {
            return new LockReference(path, true);
        }
        throw new IllegalArgumentException(
                "the lock file says of the input " + place + " neither a node nor what it follows");
    }

    private static LockedInput locked(JsonNode json) {
        Map<String, String> attributes = new LinkedHashMap<>();
        json.properties()
                .forEach(part -> attributes.put(part.getKey(), part.getValue().asText()));
        return new LockedInput(attributes);
    }
}
