package io.github.nixpoet.generators.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options as the {@code options.json} of a manual has them. */
final class OptionJson {

    private static final JsonMapper JSON = new JsonMapper();

    private OptionJson() {}

    /** One object, a line for each option in it. */
    static String text(List<Option> options) {
        StringBuilder out = new StringBuilder("{");
        for (Option option : options) {
            out.append(out.length() == 1 ? "\n " : ",\n ")
                    .append(TextNode.valueOf(option.path().toString()))
                    .append(':')
                    .append(object(option));
        }
        return out.append("\n}").toString();
    }

    private static ObjectNode object(Option option) {
        ObjectNode object = JSON.createObjectNode();
        object.set("loc", JSON.valueToTree(option.path().names()));
        object.put("type", option.type().phrase());
        if (option.defaultValue() instanceof OptionDefault.Plain plain) {
            object.set("default", JSON.valueToTree(plain(plain.value())));
        } else if (option.defaultValue() instanceof OptionDefault.Computed computed) {
            object.set(
                    "default",
                    JSON.valueToTree(Map.of(
                            "_type",
                            "literalExpression",
                            "text",
                            computed.text().orElse("…"))));
        }
        object.put("readOnly", option.isReadOnly());
        option.description().ifPresent(text -> object.put("description", text));
        return object;
    }

    /** Empty stands for null. */
    private static Object plain(Object value) {
        if (value instanceof Optional<?>) {
            return JSON.nullNode();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OptionJson::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), plain(member)));
            return members;
        }
        return value;
    }
}
