package io.github.nixpoet.generators.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;

/** A file of data. */
final class JsonFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonFile() {}

    static GeneratedFile of(String path, Map<String, ?> data) {
        try {
            return GeneratedFile.of(path, JSON.writeValueAsString(data) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no data for '" + path + "': " + e.getOriginalMessage(), e);
        }
    }
}
