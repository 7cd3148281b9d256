package io.github.nixpoet.generators.nix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a call that succeeded printed, read as what it should be. */
record NixAnswer(List<String> command, NixProcess.Result result) {

    private static final int SHOWN = 80;

    /** A string may be as long as the output, which has its own limit. */
    private static final StreamReadConstraints ANY_LENGTH =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(ANY_LENGTH).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Nix has attributes that a record has no use for. */
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** The answer of a run, which must have succeeded. */
    static NixAnswer of(List<String> command, NixProcess.Result result) {
        if (result.exitCode() != 0) {
            throw NixFailure.of(command, result);
        }
        return new NixAnswer(command, result);
    }

    String text() {
        return result.output().strip();
    }

    /** What {@code --parse} prints. */
    String nix() {
        if (!PrintedNix.hasShape(text())) {
            throw unreadable("Nix", null);
        }
        return text();
    }

    NixVersion version() {
        return NixVersion.find(text()).orElseThrow(() -> unreadable("a version", null));
    }

    JsonNode json() {
        try {
            JsonNode value = JSON.readTree(result.output());
            if (value.isMissingNode()) {
                throw unreadable("JSON", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw unreadable("JSON", e);
        }
    }

    /** JSON as a record, a list or a plain value. */
    <T> T json(Class<T> type) {
        JsonNode value = json();
        try {
            T read = RECORDS.treeToValue(value, type);
            if (read == null) {
                throw unreadable("a " + type.getSimpleName(), null);
            }
            return read;
        } catch (JsonProcessingException e) {
            String wanted = "a " + type.getSimpleName() + " (" + e.getOriginalMessage() + ")";
            throw unreadable(wanted, "correct the value, or let " + type.getSimpleName() + " take it", e);
        }
    }

    /** The path of something that is there. */
    Path existing() {
        Path path = path(text());
        if (!Files.exists(path)) {
            throw unreadable("a path of something that is there", null);
        }
        return path;
    }

    /** One path a line. */
    List<Path> paths() {
        return text().lines().map(this::path).toList();
    }

    /** One path a line, of derivations or what they made; of a value that holds none Nix says nothing, and that all is well. */
    List<Path> derivations() {
        List<Path> paths = paths();
        if (paths.isEmpty()) {
            NixError error = new NixError(
                    "there is no derivation in what was evaluated", Optional.empty(), List.of(), List.of(), List.of());
            RunLog log = new RunLog();
            log.add(new NixEvent.Failed(error));
            throw new NixException(
                    NixFault.NIX_NOTHING_TO_BUILD,
                    CommandText.of(command) + " failed: " + error.message(),
                    "name an attribute that is a derivation",
                    command,
                    OptionalInt.of(result.exitCode()),
                    log,
                    null);
        }
        return paths;
    }

    /** The paths that {@code nix build --json} names. */
    List<Path> outputs() {
        return json().findValues("outputs").stream()
                .flatMap(outputs -> outputs.valueStream())
                .map(output -> path(output.asText()))
                .toList();
    }

    /** A derivation whose output was chosen is printed as {@code ….drv!dev}. */
    private Path path(String line) {
        int output = line.indexOf(".drv!");
        String text = output < 0 ? line : line.substring(0, output + ".drv".length());
        try {
            if (text.startsWith("/")) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw unreadable("a path", e);
        }
        throw unreadable("a path", null);
    }

    private NixException unreadable(String wanted, @Nullable Throwable cause) {
        return unreadable(
                wanted, "check that '" + command.get(0) + "' is Nix and not something else of that name", cause);
    }

    private NixException unreadable(String wanted, String help, @Nullable Throwable cause) {
        String begin = text().length() > SHOWN ? text().substring(0, SHOWN) + "…" : text();
        return new NixException(
                NixFault.NIX_OUTPUT_UNREADABLE,
                CommandText.of(command) + " printed what is not " + wanted + ": '" + CommandText.line(begin) + "'",
                help,
                command,
                OptionalInt.of(result.exitCode()),
                result.log(),
                cause);
    }
}
