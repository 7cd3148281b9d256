package io.github.nixpoet.generators.nix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Under which conditions Nix runs: folder, environment, limits.
 *
 * <pre>{@code
 * NixSettings settings = NixSettings.builder()
 *         .nixPath("nixpkgs=/srv/nixpkgs")
 *         .config(NixConf.builder().offline().maxJobs(4).build())
 *         .timeLimit(Duration.ofMinutes(10))
 *         .build();
 * }</pre>
 *
 * @param directory where Nix runs and relative paths begin
 * @param inherit whether Nix sees this process' environment; if not, {@code PATH} and {@code HOME} alone
 * @param environment variables set for Nix
 * @param removed variables that Nix does not see
 * @param config entries of {@code nix.conf} that go before all others, by {@code NIX_CONFIG}
 * @param timeLimit how long a call may take
 * @param outputLimit how many bytes of result a call may print; what Nix logs is not counted
 */
public record NixSettings(
        Path directory,
        boolean inherit,
        Map<String, String> environment,
        Set<String> removed,
        NixConf config,
        Duration timeLimit,
        int outputLimit) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public NixSettings {
        if (timeLimit.isZero() || timeLimit.isNegative()) {
            throw new IllegalArgumentException("a time limit is positive: " + timeLimit);
        }
        if (outputLimit <= 0) {
            throw new IllegalArgumentException("an output limit is positive: " + outputLimit);
        }
        directory = directory.toAbsolutePath();
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        removed = Set.copyOf(removed);
    }

    /**
     * This process' environment and folder, one hour, 64 MiB.
     *
     * @return the settings to start from
     */
    public static NixSettings defaults() {
        return builder().build();
    }

    /**
     * A builder that holds the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds what these settings hold.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .directory(directory)
                .inherit(inherit)
                .withoutEnvironment(removed)
                .timeLimit(timeLimit)
                .outputLimit(outputLimit);
        environment.forEach(builder::environment);
        builder.config(config);
        return builder;
    }

    /** The environment of a call, given that of this process. */
    Map<String, String> applyTo(Map<String, String> own) {
        Map<String, String> result = new LinkedHashMap<>(own);
        if (!inherit) {
            result.keySet().retainAll(Set.of("PATH", "HOME"));
        }
        result.keySet().removeAll(removed);
        result.putAll(environment);
        if (!config.entries().isEmpty()) {
            String given = result.get("NIX_CONFIG");
            result.put("NIX_CONFIG", given == null ? config.text() : given + "\n" + config.text());
        }
        return result;
    }

    /** Gathers conditions. */
    public static final class Builder {

        private Path directory = Path.of("");
        private boolean inherit = true;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final Set<String> removed = new HashSet<>();
        private NixConf config = NixConf.builder().build();
        private Duration timeLimit = Duration.ofHours(1);
        private int outputLimit = 64 << 20;

        private Builder() {}

        /**
         * Where Nix runs and relative paths begin.
         *
         * @param folder an existing folder
         * @return this
         */
        public Builder directory(Path folder) {
            directory = folder;
            return this;
        }

        /**
         * Whether Nix sees this process' environment.
         *
         * @param whole false for {@code PATH} and {@code HOME} alone
         * @return this
         */
        public Builder inherit(boolean whole) {
            inherit = whole;
            return this;
        }

        /**
         * Sets a variable, as {@code NIX_REMOTE}.
         *
         * @param name the variable
         * @param value its value
         * @return this
         */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /**
         * Hides variables of this process' environment.
         *
         * @param names the variables
         * @return this
         */
        public Builder withoutEnvironment(String... names) {
            return withoutEnvironment(Arrays.asList(names));
        }

        /**
         * Hides variables of this process' environment.
         *
         * @param names the variables
         * @return this
         */
        public Builder withoutEnvironment(Collection<String> names) {
            removed.addAll(names);
            return this;
        }

        /**
         * Sets the search path of {@code <…>}, {@code NIX_PATH}.
         *
         * @param entries as {@code nixpkgs=/srv/nixpkgs}
         * @return this
         */
        public Builder nixPath(String... entries) {
            return nixPath(Arrays.asList(entries));
        }

        /**
         * Sets the search path of {@code <…>}, {@code NIX_PATH}.
         *
         * @param entries as {@code nixpkgs=/srv/nixpkgs}
         * @return this
         */
        public Builder nixPath(Collection<String> entries) {
            return environment("NIX_PATH", String.join(":", entries));
        }

        /**
         * Sets an entry of {@code nix.conf}, as {@code config("sandbox", "false")}.
         *
         * @param name its name
         * @param value its value, possibly empty
         * @return this
         * @throws IllegalArgumentException if name or value holds a line break
         */
        public Builder config(String name, String value) {
            config = config.toBuilder().set(name, value).build();
            return this;
        }

        /**
         * Sets entries of {@code nix.conf}, beside those that were set before.
         *
         * @param more the entries
         * @return this
         */
        public Builder config(NixConf more) {
            more.entries().forEach(this::config);
            return this;
        }

        /**
         * How long a call may take; then Nix and all it started are ended.
         *
         * @param limit more than zero
         * @return this
         */
        public Builder timeLimit(Duration limit) {
            timeLimit = limit;
            return this;
        }

        /**
         * How much a call may print as its result; it is held in memory.
         *
         * @param bytes more than zero
         * @return this
         */
        public Builder outputLimit(int bytes) {
            outputLimit = bytes;
            return this;
        }

        /**
         * The settings.
         *
         * @return settings of what was given
         * @throws IllegalArgumentException as {@link NixSettings}
         */
        public NixSettings build() {
            return new NixSettings(directory, inherit, environment, removed, config, timeLimit, outputLimit);
        }
    }
}
