package io.github.nixpoet.generators.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FlakePlan;
import io.github.nixpoet.generators.file.Product;
import io.github.nixpoet.generators.file.Purpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A build plan as JSON. */
final class PlanJson {

    private PlanJson() {}

    static ObjectNode of(BuildPlan plan) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", plan.name());
        json.put("purpose", plan.purpose().name());
        if (!plan.product().equals(Product.RESULT)) {
            ObjectNode product =
                    json.putObject("product").put("path", plan.product().path());
            ArrayNode command = product.putArray("command");
            plan.product().command().forEach(command::add);
            put(product, "environment", plan.product().environment());
        }
        return plan.accept(new BuildPlan.Visitor<ObjectNode>() {
            @Override
            public ObjectNode visitExpression(ExpressionPlan expression) {
                json.put("entry", expression.entry());
                ArrayNode attributes = json.putArray("attributes");
                expression.attributes().forEach(attributes::add);
                put(json, "fileArguments", expression.fileArguments());
                put(json, "stringArguments", expression.stringArguments());
                put(json, "codeArguments", expression.codeArguments());
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
        Purpose purpose = Purpose.valueOf(json.path("purpose").asText(Purpose.BUILD.name()));
        Product product = product(json.path("product"));
        if (json.has("output")) {
            return Optional.of(new FlakePlan(name, json.path("output").asText(), purpose, product));
        }
        String entry = json.path("entry").asText();
        if (!(entry.startsWith("<") && entry.endsWith(">")) && !entry.startsWith("./")) {
            return Optional.empty();
        }
        return Optional.of(new ExpressionPlan(
                name,
                entry,
                texts(json.path("attributes")),
                map(json.path("fileArguments")),
                map(json.path("stringArguments")),
                map(json.path("codeArguments")),
                map(json.path("searchPath")),
                purpose,
                product));
    }

    private static Product product(JsonNode json) {
        return new Product(json.path("path").asText(), texts(json.path("command")), map(json.path("environment")));
    }

    private static void put(ObjectNode json, String name, Map<String, String> map) {
        if (!map.isEmpty()) {
            ObjectNode object = json.putObject(name);
            map.forEach(object::put);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }
}
