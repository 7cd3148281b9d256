package io.github.nixpoet.generators.lock;

import io.github.nixpoet.dsl.pin.NixHash;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an input of a flake is locked to.
 *
 * @param attributes what the lock file says of it, as {@code type}, {@code owner} and {@code rev}
 */
public record LockedInput(Map<String, String> attributes) {

    /** Copies the attributes. */
    public LockedInput {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * How it is fetched.
     *
     * @return as {@code github}
     */
    public String type() {
        return attributes.getOrDefault("type", "");
    }

    /**
     * Its commit.
     *
     * @return 40 or 64 digits of base 16; empty for what has no commits
     */
    public Optional<String> revision() {
        return Optional.ofNullable(attributes.get("rev"));
    }

    /**
     * The hash of its files.
     *
     * @return the hash, by which a tarball can be pinned too
     * @throws IllegalArgumentException if the lock file has something else there
     */
    public Optional<NixHash> narHash() {
        return Optional.ofNullable(attributes.get("narHash")).map(NixHash::of);
    }

    /**
     * When its files were changed last.
     *
     * @return the time; empty if the lock file does not tell
     */
    public Optional<Instant> lastModified() {
        return Optional.ofNullable(attributes.get("lastModified"))
                .map(Long::valueOf)
                .map(Instant::ofEpochSecond);
    }
}
