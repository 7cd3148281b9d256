package io.github.nixpoet.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.visit.DeepStack;
import io.github.nixpoet.value.NixValues;
import io.github.nixpoet.value.NotStaticException;
import io.github.nixpoet.value.ValueWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * JSON as Nix, and Nix as JSON. No Nix runs.
 *
 * <p>Example: {@code NixJson.parse("{\"ports\": [80, 443]}")} is <code>{ ports = [ 80 443 ]; }</code>, and {@code NixJson.read} makes JSON
 * of it again.
 */
public final class NixJson {

    private static final ValueWriter WRITER = new ValueWriter(NixJson::plain);

    private NixJson() {}

    /**
     * Reads a text of JSON as Nix. It means what {@code builtins.fromJSON} makes of it, and is stricter: that takes the last of two attributes
     * of one name, and a float for an integer of more than 64 bits.
     *
     * @param json RFC 8259, nesting at most 9,990 levels, which the parser of Nix reads back
     * @return the expression, its attributes in the order of the text
     * @throws NixJsonException if the text is no JSON, names an attribute twice, or has what is none of Nix, as {@link #write} says; its
     *     report shows where
     */
    public static Expression parse(String json) {
        return NixValues.write(JsonText.read(json));
    }

    /**
     * Converts JSON.
     *
     * @param json the JSON; bytes become their Base64, as they are in a text
     * @return the expression, its attributes in the order that the JSON has
     * @throws NixJsonException if there is nothing like it in Nix: for an integer of more than 64 bits, a number that no double
     *     is close to, a string or name with a NUL or half of a surrogate pair, a Java object in a node; the message names the place,
     *     as {@code value.ports[1]}
     */
    public static Expression write(JsonNode json) {
        try {
            return WRITER.write(json, "value");
        } catch (IllegalArgumentException e) {
            throw new NixJsonException(JsonCode.NOT_NIX, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads an expression that is a value as it stands, see {@link NixValues#read}.
     *
     * @param expression the expression
     * @return its value, as {@code builtins.toJSON} has it
     * @throws NixJsonException if Nix has to run to tell the value or a part of it, of which its cause, a {@link NotStaticException}, has
     *     the node; or if a part of it is a path, for which Nix copies a file into its store; the message names the place
     */
    public static JsonNode read(Expression expression) {
        try {
            Object value = NixValues.read(expression);
            return DeepStack.whereNeeded(() -> JsonValues.node(value, () -> "value"));
        } catch (NotStaticException e) {
            throw new NixJsonException(JsonCode.NOT_JSON, e.diagnostics().get(0).message(), e);
        }
    }

    private static Object plain(Object value) {
        return value instanceof JsonNode json ? plain(json) : value;
    }

    private static Object plain(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> {
                Map<String, JsonNode> attributes = new LinkedHashMap<>();
                json.forEachEntry(attributes::put);
                yield attributes;
            }
            case ARRAY -> StreamSupport.stream(json.spliterator(), false).toList();
            case STRING, BINARY -> json.asText();
            case NUMBER -> json.numberValue();
            case BOOLEAN -> json.booleanValue();
            case NULL -> Optional.empty();
            case MISSING, POJO -> throw new IllegalArgumentException("no JSON, but a " + json.getNodeType() + " node");
        };
    }
}
