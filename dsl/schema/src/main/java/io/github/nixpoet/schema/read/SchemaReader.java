package io.github.nixpoet.schema.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.schema.OptionSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas.
 *
 * <p>Three forms of file are told apart by what is in them, each plain or packed by gzip:
 *
 * <ul>
 *   <li>facts, one JSON object a line: {@code path}, {@code type} with {@code name} and {@code of}, {@code default}, {@code readOnly},
 *       {@code renamedTo}, {@code removed};
 *   <li>the same objects in one JSON array, as {@code nix-instantiate --eval --json} prints them;
 *   <li>{@code options.json} as the manuals of NixOS, Home Manager and nix-darwin have it: an object with an object for each option,
 *       the type in English.
 * </ul>
 *
 * <p>Example: {@code SchemaReader.read(Path.of("result/share/doc/nixos/options.json"))}.
 */
public final class SchemaReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LARGEST = 512 * 1024 * 1024;

    /** How many names a path may have, as trees are gone through by recursion; the longest of NixOS has 12. */
    static final int DEEPEST = 100;

    private static final Set<String> KEYS_OF_FACTS =
            Set.of("path", "type", "default", "hasDefault", "readOnly", "removed", "renamedTo", "description");

    private SchemaReader() {}

    /**
     * Reads a file.
     *
     * @param file where it is; its path is what messages call it
     * @return the schema
     * @throws IOException if the file can't be read, or unpacked
     * @throws SchemaException if it does not tell of options, tells of one twice, or is larger than 512 MiB unpacked
     */
    public static OptionSchema read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name what messages call it
     * @param in plain or packed by gzip; left open
     * @return the schema
     * @throws IOException if the stream can't be read, or unpacked
     * @throws SchemaException if it does not tell of options, tells of one twice, or is larger than 512 MiB unpacked
     */
    public static OptionSchema read(String name, InputStream in) throws IOException {
        return read(name, atMost(name, in));
    }

    /**
     * Reads bytes.
     *
     * @param name what messages call them
     * @param content plain or packed by gzip
     * @return the schema
     * @throws SchemaException if they do not tell of options, tell of one twice, can't be unpacked, or are larger than 512 MiB unpacked
     */
    public static OptionSchema read(String name, byte[] content) {
        byte[] json = isPacked(content) ? unpacked(name, content) : content;
        try (JsonParser parser = JSON.createParser(json)) {
            return read(name, json, parser);
        } catch (JsonEOFException e) {
            throw fault(SchemaCode.INVALID_JSON, name, "it ends before it is complete", line(e), e);
        } catch (JsonProcessingException e) {
            throw fault(SchemaCode.INVALID_JSON, name, e.getOriginalMessage(), line(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new SchemaException(Diagnostic.error(SchemaCode.CLASHING_OPTIONS, name + ": " + e.getMessage()), e);
        }
    }

    private static OptionSchema read(String name, byte[] json, JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            parser.nextToken();
            return new FactsReader(name, json).read(parser);
        }
        if (first != JsonToken.START_OBJECT) {
            throw fault(SchemaCode.FOREIGN_JSON, name, "neither an object nor a list of objects", 1, null);
        }
        if (tellsFacts(json)) {
            return new FactsReader(name, json).read(parser);
        }
        return new ManualReader(name).read(parser);
    }

    /** Whether the first object has a path, which is a list: in a manual all values are objects. */
    private static boolean tellsFacts(byte[] json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME && KEYS_OF_FACTS.contains(parser.currentName())) {
                String key = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && key.equals("path")) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        }
    }

    private static boolean isPacked(byte[] content) {
        return content.length > 1 && content[0] == (byte) 0x1f && content[1] == (byte) 0x8b;
    }

    private static byte[] unpacked(String name, byte[] content) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content), 1 << 16)) {
            return atMost(name, in);
        } catch (IOException e) {
            throw fault(SchemaCode.INVALID_JSON, name, "can't be unpacked: " + e.getMessage(), 1, e);
        }
    }

    private static byte[] atMost(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new SchemaException(
                    Diagnostic.error(SchemaCode.SCHEMA_TOO_LARGE, name + ": more than 512 MiB"), null);
        }
        return bytes;
    }

    private static int line(JsonProcessingException e) {
        @Nullable JsonLocation place = e.getLocation();
        return place == null ? 0 : place.getLineNr();
    }

    /** A fault at a line, or with 0 somewhere. */
    static SchemaException fault(SchemaCode code, String name, String message, int line, @Nullable Throwable cause) {
        Diagnostic diagnostic = Diagnostic.error(code, name + (line > 0 ? ", line " + line : "") + ": " + message)
                .help("give option facts, or the options.json of a manual");
        return new SchemaException(diagnostic, cause);
    }
}
