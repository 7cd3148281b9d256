package io.github.nixpoet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads texts as RFC 8259 has them. */
final class JsonText {

    /** As deep as the parser of Nix reads. */
    private static final int DEEPEST = 10_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static JsonNode read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node.isMissingNode()) {
                throw new NixJsonException("there is no value", json.length(), json);
            }
            return node;
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            throw new NixJsonException(firstLine(e.getOriginalMessage()), offset, json);
        }
    }

    /** Behind it Jackson tells the place, which the diagnostic has. */
    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("no JSON");
        int source = line.indexOf(" (start marker at");
        return source < 0 ? line : line.substring(0, source);
    }
}
