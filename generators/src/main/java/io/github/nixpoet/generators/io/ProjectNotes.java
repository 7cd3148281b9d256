package io.github.nixpoet.generators.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.SourceMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sets of a folder know beside their files, for whoever comes later without the Java program: how Nix builds them, and which
 * line of Java made what. What can't be read is passed over, as a file of a later version may say more.
 */
final class ProjectNotes {

    static final String NAME = ".nixpoet-project.json";

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> sets;

    private ProjectNotes(Map<String, JsonNode> sets) {
        this.sets = sets;
    }

    static ProjectNotes read(Path file) throws IOException {
        Map<String, JsonNode> sets = new TreeMap<>();
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (root.path("version").asInt() == VERSION) {
                root.path("sets").properties().forEach(set -> sets.put(set.getKey(), set.getValue()));
            }
        } catch (NoSuchFileException | JsonProcessingException e) {
            // Nothing is known then, and the next run writes it anew.
        }
        return new ProjectNotes(sets);
    }

    /** The notes with those of a set in place of what was noted of its name. */
    ProjectNotes with(FileSet set) {
        Map<String, JsonNode> all = new TreeMap<>(sets);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!set.plans().isEmpty()) {
            ArrayNode plans = json.putArray("plans");
            set.plans().forEach(plan -> plans.add(PlanJson.of(plan)));
        }
        ObjectNode origins = JsonNodeFactory.instance.objectNode();
        for (GeneratedFile file : set.files()) {
            if (!file.sourceMap().marks().isEmpty()) {
                origins.set(file.path(), SourceMapJson.of(file.sourceMap()));
            }
        }
        if (!origins.isEmpty()) {
            json.set("origins", origins);
        }
        all.remove(set.name());
        if (!json.isEmpty()) {
            all.put(set.name(), json);
        }
        return new ProjectNotes(all);
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    String text() throws IOException {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        root.putObject("sets").setAll(sets);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    List<BuildPlan> plans(String set) {
        List<BuildPlan> plans = new ArrayList<>();
        for (JsonNode plan : of(set).path("plans")) {
            try {
                PlanJson.read(plan).ifPresent(plans::add);
            } catch (IllegalArgumentException e) {
                // Somebody's own work.
            }
        }
        return plans;
    }

    SourceMap sourceMap(String set, String path) {
        try {
            return SourceMapJson.read(of(set).path("origins").path(path));
        } catch (IllegalArgumentException e) {
            return SourceMap.EMPTY;
        }
    }

    private JsonNode of(String set) {
        return sets.getOrDefault(set, JSON.createObjectNode());
    }
}
