package io.github.nixpoet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.text.NixNames;
import io.github.nixpoet.value.NixValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text as RFC 8259 has it, as what {@link NixValues#write} takes. Each fault is told with its place in the text. */
final class JsonText {

    /** What the parser of Nix reads back. */
    private static final int DEEPEST = 9_990;

    /** So many digits no number of 64 bits has; to read them all as one takes time that grows with their square. */
    private static final int MANY_DIGITS = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String json;
    private final JsonParser parser;
    private final Deque<Object> open = new ArrayDeque<>();
    private Optional<Object> whole = Optional.empty();
    private String name = "";

    private JsonText(String json, JsonParser parser) {
        this.json = json;
        this.parser = parser;
    }

    static Object read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new JsonText(json, parser).read();
        } catch (JsonEOFException e) {
            throw invalid("the text ends before its value does", Span.at(json.length()), json);
        } catch (JsonProcessingException e) {
            int offset = (int) e.getLocation().getCharOffset();
            Span word = word(isBehindWord(e, offset, json) ? offset - 1 : offset, json);
            throw invalid("'" + shown(json.substring(word.start(), word.end())) + "' does not fit here", word, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (whole.isPresent() && open.isEmpty()) {
                throw invalid("this stands behind the end of the value", place(), json);
            }
            switch (token) {
                case START_OBJECT -> open(new LinkedHashMap<String, Object>());
                case START_ARRAY -> open(new ArrayList<>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case FIELD_NAME -> attribute();
                default -> put(scalar(token));
            }
        }
        return whole.orElseThrow(() -> invalid("there is no value", Span.at(json.length()), json));
    }

    private void open(Object container) {
        if (open.size() == DEEPEST) {
            throw new NixJsonException(JsonCode.NOT_NIX, "nested deeper than " + DEEPEST + " levels", place(), json);
        }
        put(container);
        open.push(container);
    }

    private void attribute() throws IOException {
        name = parser.currentName();
        checked(name);
        if (open.peek() instanceof Map<?, ?> attributes && attributes.containsKey(name)) {
            throw invalid("the attribute " + NixNames.attribute(name) + " is there twice", place(), json);
        }
    }

    @SuppressWarnings("unchecked") // what is open was made here
    private void put(Object value) {
        Object around = open.peek();
        if (around instanceof Map<?, ?>) {
            ((Map<String, Object>) around).put(name, value);
        } else if (around != null) {
            ((List<Object>) around).add(value);
        } else {
            whole = Optional.of(value);
        }
    }

    private Object scalar(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() > MANY_DIGITS) {
            throw refused("an integer of Nix has 64 bits, this one has more");
        }
        return switch (token) {
            case VALUE_STRING -> checked(parser.getText());
            case VALUE_NUMBER_INT -> checked(parser.getNumberValue());
            case VALUE_NUMBER_FLOAT -> checked(parser.getDoubleValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> throw new IllegalStateException(token + " in a text");
        };
    }

    private Object checked(Object value) {
        try {
            NixValues.write(value);
            return value;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw refused(message.substring(message.indexOf(": ") + 2));
        }
    }

    private NixJsonException refused(String reason) {
        Deque<String> path = new ArrayDeque<>();
        for (JsonStreamContext at = parser.getParsingContext(); at != null && !at.inRoot(); at = at.getParent()) {
            path.push(at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + NixNames.attribute(at.getCurrentName()));
        }
        return new NixJsonException(JsonCode.NOT_NIX, "value" + String.join("", path) + ": " + reason, place(), json);
    }

    private Span place() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        return new Span(start, Math.max(start, (int) parser.currentLocation().getCharOffset()));
    }

    private static NixJsonException invalid(String message, Span span, String json) {
        return new NixJsonException(JsonCode.INVALID_JSON, message, span, json);
    }

    /** Of a word that is none, Jackson tells the start ({@code nul}) or the end ({@code NaN}), of anything else the start. */
    private static boolean isBehindWord(JsonProcessingException e, int offset, String json) {
        String reason = e.getOriginalMessage();
        return (reason.startsWith("Unrecognized token") || reason.startsWith("Non-standard token"))
                && (offset >= json.length() || !isWord(json.charAt(offset)));
    }

    /** The word or number at an offset, else the one character there. */
    private static Span word(int offset, String json) {
        int start = Math.max(0, Math.min(offset, json.length() - 1));
        int end = json.offsetByCodePoints(start, 1);
        if (isWord(json.charAt(start))) {
            while (start > 0 && isWord(json.charAt(start - 1))) {
                start--;
            }
            while (end < json.length() && isWord(json.charAt(end))) {
                end++;
            }
        }
        return new Span(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }

    private static String shown(String text) {
        int c = text.codePointAt(0);
        return c < ' ' || Character.isSpaceChar(c) && c != ' ' ? String.format("U+%04X", c) : text;
    }
}
