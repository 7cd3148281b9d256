package io.github.nixpoet.generators.nix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An error of {@code --log-format internal-json}. */
final class JsonError {

    /** Of an endless recursion there are ten thousand, which say the same. */
    private static final int MOST_FRAMES = 1000;

    private static final int LONGEST = 1 << 16;

    private JsonError() {}

    static NixError read(JsonNode message) {
        List<NixError.Frame> trace = new ArrayList<>();
        for (JsonNode frame : message.path("trace")) {
            if (trace.size() == MOST_FRAMES) {
                break;
            }
            trace.add(new NixError.Frame(text(frame), position(frame)));
        }
        String text = text(message);
        // Nix's own suggestions stand behind the place, those of lib/modules.nix in the message.
        String shown = AnsiText.plain(message.path("msg").asText());
        return new NixError(text, position(message), trace, ErrorWords.suggestions(shown), List.of());
    }

    private static String text(JsonNode node) {
        String text = AnsiText.plain(node.path("raw_msg").asText());
        return (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text).strip();
    }

    /** Newer versions write line and column behind the file once more; Nix 2.8 names a string by its whole text. */
    private static Optional<NixPosition> position(JsonNode node) {
        int line = node.path("line").asInt();
        int column = node.path("column").asInt();
        String file = node.path("file").asText();
        String place = ":" + line + ":" + column;
        String plain = file.endsWith(place) ? file.substring(0, file.length() - place.length()) : file;
        return NixPosition.of(plain.startsWith("/") || plain.startsWith("«") ? plain : "«string»", line, column);
    }
}
