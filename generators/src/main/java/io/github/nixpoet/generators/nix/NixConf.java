package io.github.nixpoet.generators.nix;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entries of {@code nix.conf} by their meaning: where builds go, where finished ones come from, how many at once.
 *
 * <pre>{@code
 * NixConf conf = NixConf.builder()
 *         .builders(big, arm)
 *         .maxJobs(0)                                  // nothing here, all on those
 *         .keepGoing(true)
 *         .extraSubstituters("https://cache.example.org")
 *         .extraTrustedPublicKeys("cache.example.org-1:AbC…=")
 *         .build();
 * nix.settings(nix.settings().toBuilder().config(conf).build()).build(fleet);
 * }</pre>
 *
 * <p>Where a daemon builds, it takes substituters and machines from those alone whom it trusts ({@code trusted-users}).
 *
 * @param entries by name, as {@code nix.conf} has them
 */
public record NixConf(Map<String, String> entries) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a name or a value holds a line break, or a name no letter
     */
    public NixConf {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        entries.forEach((name, value) -> {
            if (name.isBlank() || (name + value).indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a setting of nix.conf is one line: " + name + " = " + value);
            }
        });
    }

    /**
     * A builder without entries.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds what this holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.entries.putAll(entries);
        return builder;
    }

    /**
     * The text of a {@code nix.conf}.
     *
     * @return a line for each entry
     */
    public String text() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Gathers entries. */
    public static final class Builder {

        private final Map<String, String> entries = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Machines that build for this one.
         *
         * @param machines in no order: Nix takes the fastest with a free place
         * @return this
         */
        public Builder builders(BuildMachine... machines) {
            return builders(Arrays.asList(machines));
        }

        /**
         * Machines that build for this one.
         *
         * @param machines none to build on this machine alone
         * @return this
         */
        public Builder builders(Collection<BuildMachine> machines) {
            return set("builders", machines.stream().map(BuildMachine::line).collect(Collectors.joining(" ; ")));
        }

        /**
         * Whether builders fetch what they need themselves.
         *
         * @param itself true where their way to the substituters is better than the one between the machines
         * @return this
         */
        public Builder buildersUseSubstitutes(boolean itself) {
            return set("builders-use-substitutes", itself);
        }

        /**
         * Where finished builds come from, in place of the configured ones.
         *
         * @param urls stores, as {@code https://cache.nixos.org}; none to build everything
         * @return this
         */
        public Builder substituters(String... urls) {
            return words("substituters", urls);
        }

        /**
         * Where finished builds come from beside the configured ones.
         *
         * @param urls stores
         * @return this
         */
        public Builder extraSubstituters(String... urls) {
            return words("extra-substituters", urls);
        }

        /**
         * Whose signatures on finished builds are trusted, in place of the configured ones.
         *
         * @param keys as {@code cache.nixos.org-1:6NCH…=}
         * @return this
         */
        public Builder trustedPublicKeys(String... keys) {
            return words("trusted-public-keys", keys);
        }

        /**
         * Whose signatures on finished builds are trusted beside the configured ones.
         *
         * @param keys as {@code cache.example.org-1:AbC…=}
         * @return this
         */
        public Builder extraTrustedPublicKeys(String... keys) {
            return words("extra-trusted-public-keys", keys);
        }

        /**
         * How many builds run on this machine at once.
         *
         * @param jobs 0 to build on remote machines alone
         * @return this
         */
        public Builder maxJobs(int jobs) {
            return set("max-jobs", notNegative(jobs));
        }

        /**
         * How many cores a build is told to use.
         *
         * @param count 0 for all
         * @return this
         */
        public Builder cores(int count) {
            return set("cores", notNegative(count));
        }

        /**
         * Whether the other builds go on when one fails.
         *
         * @param on true to see all failures in one run
         * @return this
         */
        public Builder keepGoing(boolean on) {
            return set("keep-going", on);
        }

        /**
         * Whether the folder of a build that failed stays.
         *
         * @param on true to look into it
         * @return this
         */
        public Builder keepFailed(boolean on) {
            return set("keep-failed", on);
        }

        /**
         * Whether what a substituter has but can't hand over is built.
         *
         * @param on false to fail instead
         * @return this
         */
        public Builder fallback(boolean on) {
            return set("fallback", on);
        }

        /**
         * Fetches nothing, neither from substituters nor what was fetched before to see whether it is new.
         *
         * @return this
         */
        public Builder offline() {
            return set("substitute", false).set("tarball-ttl", "4294967295");
        }

        /**
         * Whether builds see nothing but what they asked for.
         *
         * @param on false where the system has no means for it
         * @return this
         */
        public Builder sandbox(boolean on) {
            return set("sandbox", on);
        }

        /**
         * Any other entry.
         *
         * @param name its name
         * @param value its value, possibly empty
         * @return this
         */
        public Builder set(String name, String value) {
            entries.put(name, value);
            return this;
        }

        /**
         * The entries.
         *
         * @return what was given
         * @throws IllegalArgumentException as {@link NixConf}
         */
        public NixConf build() {
            return new NixConf(entries);
        }

        private Builder set(String name, boolean value) {
            return set(name, Boolean.toString(value));
        }

        private Builder words(String name, String... words) {
            for (String word : words) {
                if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
                    throw new IllegalArgumentException("an entry of " + name + " has no blanks: '" + word + "'");
                }
            }
            return set(name, String.join(" ", words));
        }

        private static String notNegative(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("less than none: " + number);
            }
            return Integer.toString(number);
        }
    }
}
