package io.github.nixpoet.generators.nix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of {@code --log-format internal-json} to events ({@code JSONLogger} of {@code libutil/logging.cc}).
 *
 * <p>A line that is none of these, or a broken one, is taken for something said: a wrapper's word, a crash, an older Nix.
 */
final class JsonLog {

    /** The beginning of a line of Nix's own. */
    static final String MARK = "@nix ";

    private static final int INFO = 3;
    private static final int FILE_LINKED = 100;
    private static final int BUILD_LOG_LINE = 101;
    private static final int SET_PHASE = 104;
    private static final int PROGRESS = 105;
    private static final int SET_EXPECTED = 106;
    private static final int POST_BUILD_LOG_LINE = 107;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLog() {}

    static NixEvent read(String line) {
        return json(line)
                .map(message -> event(message, line))
                .orElseGet(() -> new NixEvent.Said(NixLevel.INFO, AnsiText.plain(line)));
    }

    private static Optional<JsonNode> json(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(line.substring(MARK.length()))).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static NixEvent event(JsonNode message, String line) {
        return switch (message.path("action").asText()) {
            case "start" -> begun(message);
            case "stop" -> new NixEvent.Ended(id(message));
            case "result" -> result(message, line);
            case "msg" -> said(message);
            default -> other(line);
        };
    }

    private static NixEvent begun(JsonNode message) {
        List<String> fields = new ArrayList<>();
        message.path("fields").forEach(field -> fields.add(field.asText()));
        return new NixEvent.Begun(
                id(message),
                message.path("parent").asLong(),
                ActivityKind.of(message.path("type").asInt()),
                level(message),
                AnsiText.plain(message.path("text").asText()),
                fields);
    }

    private static NixEvent result(JsonNode message, String line) {
        long id = id(message);
        JsonNode fields = message.path("fields");
        return switch (message.path("type").asInt(FILE_LINKED)) {
            case BUILD_LOG_LINE, POST_BUILD_LOG_LINE ->
                new NixEvent.BuilderSaid(id, fields.path(0).asText());
            case SET_PHASE -> new NixEvent.PhaseBegun(id, fields.path(0).asText());
            case PROGRESS ->
                new NixEvent.Progressed(
                        id,
                        fields.path(0).asLong(),
                        fields.path(1).asLong(),
                        fields.path(2).asLong(),
                        fields.path(3).asLong());
            case SET_EXPECTED ->
                new NixEvent.Expected(
                        id,
                        ActivityKind.of(fields.path(0).asInt()),
                        fields.path(1).asLong());
            default -> other(line);
        };
    }

    /** An error has its message once more, without place and trace. */
    private static NixEvent said(JsonNode message) {
        return message.path("raw_msg").isTextual() && level(message) == NixLevel.ERROR
                ? new NixEvent.Failed(JsonError.read(message))
                : new NixEvent.Said(
                        level(message), AnsiText.plain(message.path("msg").asText()));
    }

    private static NixEvent other(String line) {
        return new NixEvent.Other(line.substring(MARK.length()));
    }

    private static long id(JsonNode message) {
        return message.path("id").asLong();
    }

    private static NixLevel level(JsonNode message) {
        return NixLevel.of(message.path("level").asInt(INFO));
    }
}
