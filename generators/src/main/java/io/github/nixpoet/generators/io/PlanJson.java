package io.github.nixpoet.generators.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FlakePlan;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A build plan as JSON. */
final class PlanJson {

    private PlanJson() {}

    static ObjectNode of(BuildPlan plan) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", plan.name());
        return plan.accept(new BuildPlan.Visitor<ObjectNode>() {
            @Override
            public ObjectNode visitExpression(ExpressionPlan expression) {
                json.put("entry", expression.entry());
                ArrayNode attributes = json.putArray("attributes");
                expression.attributes().forEach(attributes::add);
                put(json, "fileArguments", expression.fileArguments());
                put(json, "stringArguments", expression.stringArguments());
                put(json, "searchPath", expression.searchPath());
                return json;
            }

            @Override
            public ObjectNode visitFlake(FlakePlan flake) {
                return json.put("output", flake.output());
            }
        });
    }

    /**
     * Reads one.
     *
     * @return empty if it is of a kind that is not known here
     * @throws IllegalArgumentException if it is no plan that anything here would have written
     */
    static Optional<BuildPlan> read(JsonNode json) {
        String name = json.path("name").asText();
        if (json.has("output")) {
            return Optional.of(BuildPlan.flake(name, json.path("output").asText()));
        }
        String entry = json.path("entry").asText();
        boolean lookup = entry.startsWith("<") && entry.endsWith(">");
        if (!lookup && !entry.startsWith("./")) {
            return Optional.empty();
        }
        ExpressionPlan.Builder plan = lookup
                ? BuildPlan.lookup(name, entry.substring(1, entry.length() - 1))
                : BuildPlan.file(name, entry.substring(2));
        json.path("attributes").forEach(attribute -> plan.attributes(attribute.asText()));
        each(json.path("fileArguments"), plan::fileArgument);
        each(json.path("stringArguments"), plan::stringArgument);
        each(json.path("searchPath"), plan::searchPath);
        return Optional.of(plan.build());
    }

    private static void put(ObjectNode json, String name, Map<String, String> map) {
        if (!map.isEmpty()) {
            ObjectNode object = json.putObject(name);
            map.forEach(object::put);
        }
    }

    private static void each(JsonNode object, BiConsumer<String, String> use) {
        object.properties()
                .forEach(entry -> use.accept(entry.getKey(), entry.getValue().asText()));
    }
}
