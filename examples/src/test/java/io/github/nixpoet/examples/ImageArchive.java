package io.github.nixpoet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An archive as {@code docker load} takes it, taken apart. */
final class ImageArchive {

    private final Path root;
    private final JsonNode manifest;
    private final JsonNode config;

    private ImageArchive(Path root, JsonNode manifest, JsonNode config) {
        this.root = root;
        this.manifest = manifest;
        this.config = config;
    }

    /** Unpacks an archive and, one over the other, the layers in it. */
    static ImageArchive unpack(Path archive, Path folder) throws IOException, InterruptedException {
        Path parts = Files.createDirectories(folder.resolve("parts"));
        Path root = Files.createDirectories(folder.resolve("root"));
        tar(archive, parts);
        ObjectMapper json = new ObjectMapper();
        JsonNode manifest =
                json.readTree(parts.resolve("manifest.json").toFile()).get(0);
        for (JsonNode layer : manifest.get("Layers")) {
            tar(parts.resolve(layer.asText()), root);
        }
        JsonNode config =
                json.readTree(parts.resolve(manifest.get("Config").asText()).toFile());
        return new ImageArchive(root, manifest, config.get("config"));
    }

    List<String> tags() {
        return texts(manifest.get("RepoTags"));
    }

    List<String> ports() {
        List<String> ports = new ArrayList<>();
        config.get("ExposedPorts").fieldNames().forEachRemaining(ports::add);
        return ports;
    }

    /** The command that runs what the image runs, in its files. */
    List<String> run() {
        List<String> command =
                new ArrayList<>(List.of("env", "-i", "PATH=/usr/sbin:/usr/bin:/bin", "chroot", root.toString()));
        command.addAll(texts(config.get("Cmd")));
        return command;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static void tar(Path archive, Path folder) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-xf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).as("tar of " + archive).isZero();
    }
}
