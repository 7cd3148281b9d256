package io.github.nixpoet.generators.nix;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Nix would build, and how.
 *
 * @param path its {@code .drv}
 * @param name its name, without the hash
 * @param system the system that can build it, as {@code x86_64-linux}
 * @param builder the program that builds
 * @param arguments the program's arguments
 * @param environment the program's environment
 * @param outputs the paths of its outputs by name; empty for one whose path is only known once it is built
 * @param inputDerivations the {@code .drv} paths that are built first
 * @param inputSources the store paths that are copied in
 */
public record NixDerivation(
        Path path,
        String name,
        String system,
        String builder,
        List<String> arguments,
        Map<String, String> environment,
        Map<String, Path> outputs,
        List<Path> inputDerivations,
        List<Path> inputSources) {

    private static final int HASH = 33;
    private static final String EXTENSION = ".drv";

    /** Copies. */
    public NixDerivation {
        arguments = List.copyOf(arguments);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        inputDerivations = List.copyOf(inputDerivations);
        inputSources = List.copyOf(inputSources);
    }

    /**
     * Reads what {@code nix derivation show} prints. Nix 2.8 names paths whole and has {@code inputDrvs}; 2.34 leaves the store's
     * folder out and has {@code inputs}.
     *
     * @param store the folder of the store
     */
    static List<NixDerivation> read(JsonNode json, Path store) {
        JsonNode all = json.has("derivations") ? json.path("derivations") : json;
        List<NixDerivation> derivations = new ArrayList<>();
        all.properties().forEach(entry -> derivations.add(one(store.resolve(entry.getKey()), entry.getValue(), store)));
        return List.copyOf(derivations);
    }

    private static NixDerivation one(Path path, JsonNode json, Path store) {
        JsonNode inputs = json.path("inputs");
        Map<String, String> environment = new LinkedHashMap<>();
        json.path("env")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        Map<String, Path> outputs = new LinkedHashMap<>();
        json.path("outputs").properties().forEach(entry -> {
            if (entry.getValue().hasNonNull("path")) {
                outputs.put(
                        entry.getKey(),
                        store.resolve(entry.getValue().path("path").asText()));
            }
        });
        List<Path> derivations = new ArrayList<>();
        (inputs.isMissingNode() ? json.path("inputDrvs") : inputs.path("drvs"))
                .fieldNames()
                .forEachRemaining(drv -> derivations.add(store.resolve(drv)));
        return new NixDerivation(
                path,
                name(path),
                json.path("system").asText(),
                json.path("builder").asText(),
                texts(json.path("args")),
                environment,
                outputs,
                derivations,
                texts(inputs.isMissingNode() ? json.path("inputSrcs") : inputs.path("srcs")).stream()
                        .map(store::resolve)
                        .toList());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** As {@code hello} of {@code …/hash-hello.drv}. */
    static String name(Path path) {
        String file = String.valueOf(path.getFileName());
        String name = file.length() > HASH ? file.substring(HASH) : file;
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
