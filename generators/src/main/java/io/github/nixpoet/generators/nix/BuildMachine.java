package io.github.nixpoet.generators.nix;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A machine that builds for others, as {@code --builders}, {@code /etc/nix/machines} and {@code nix.buildMachines} describe it.
 *
 * <pre>{@code
 * BuildMachine big = BuildMachine.of("ssh://builder@big.example.org", "x86_64-linux", "i686-linux").toBuilder()
 *         .sshKey("/root/.ssh/builder").maxJobs(8).speedFactor(2).features("kvm", "big-parallel").build();
 * big.line();   // ssh://builder@big.example.org x86_64-linux,i686-linux /root/.ssh/builder 8 2 kvm,big-parallel - -
 * }</pre>
 *
 * @param uri the store to build in, as {@code ssh://user@host} or {@code ssh-ng://host}
 * @param systems what it can build for; none for the system of the Nix that is called
 * @param sshKey the file of the private key, if not ssh's own choice
 * @param maxJobs how many builds it runs at once, from 1
 * @param speedFactor how fast it is beside the others, from 1
 * @param features what derivations may ask for with {@code requiredSystemFeatures}
 * @param mandatoryFeatures what derivations have to ask for, or they are built elsewhere
 * @param hostKey the public key of the host, as {@code ssh-ed25519 AAAA…}, if {@code known_hosts} lacks it
 */
public record BuildMachine(
        String uri,
        List<String> systems,
        Optional<String> sshKey,
        int maxJobs,
        int speedFactor,
        List<String> features,
        List<String> mandatoryFeatures,
        Optional<String> hostKey) {

    private static final String NOTHING = "-";

    /**
     * Checks that each part is one word, since blanks, commas, semicolons, at signs in front and line breaks have a meaning where
     * machines are listed.
     *
     * @throws IllegalArgumentException if one is not, or a number is below 1
     */
    public BuildMachine {
        word("uri", uri);
        if (uri.startsWith("@")) {
            throw new IllegalArgumentException("the uri of a build machine begins with no '@': '" + uri + "'");
        }
        systems = words("system", systems);
        sshKey.ifPresent(key -> word("ssh key", key));
        features = words("feature", features);
        mandatoryFeatures = words("feature", mandatoryFeatures);
        if (maxJobs < 1 || speedFactor < 1) {
            throw new IllegalArgumentException(
                    "jobs and speed of a build machine are at least 1: " + maxJobs + ", " + speedFactor);
        }
        hostKey.ifPresent(key -> {
            if (key.isBlank() || key.lines().count() > 1) {
                throw new IllegalArgumentException("the host key of a build machine is one line: '" + key + "'");
            }
        });
    }

    /**
     * A machine for one build at a time, with no features.
     *
     * @param uri the store to build in
     * @param systems what it can build for
     * @return the machine
     * @throws IllegalArgumentException as the constructor
     */
    public static BuildMachine of(String uri, String... systems) {
        return new Builder(uri).systems(systems).build();
    }

    /**
     * A builder that holds what this machine holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(uri)
                .systems(systems)
                .maxJobs(maxJobs)
                .speedFactor(speedFactor)
                .features(features)
                .mandatoryFeatures(mandatoryFeatures);
        sshKey.ifPresent(builder::sshKey);
        hostKey.ifPresent(builder::hostKey);
        return builder;
    }

    /**
     * The machine as {@code --builders} takes it and as a line of {@code /etc/nix/machines}.
     *
     * @return eight words, without a line break
     */
    public String line() {
        return Stream.of(
                        uri,
                        list(systems),
                        sshKey.orElse(NOTHING),
                        Integer.toString(maxJobs),
                        Integer.toString(speedFactor),
                        list(features),
                        list(mandatoryFeatures),
                        encodedHostKey().orElse(NOTHING))
                .collect(Collectors.joining(" "));
    }

    /**
     * The text of {@code /etc/nix/machines}.
     *
     * @param machines the machines
     * @return a line for each
     */
    public static String file(Collection<BuildMachine> machines) {
        return machines.stream().map(machine -> machine.line() + "\n").collect(Collectors.joining());
    }

    /**
     * The host's key as Nix and {@code nix.buildMachines} take it.
     *
     * @return {@link #hostKey()} in base 64 once more
     */
    public Optional<String> encodedHostKey() {
        return hostKey.map(key -> Base64.getEncoder().encodeToString(key.strip().getBytes(StandardCharsets.UTF_8)));
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? NOTHING : String.join(",", words);
    }

    private static List<String> words(String what, List<String> words) {
        words.forEach(word -> word(what, word));
        return List.copyOf(words);
    }

    private static void word(String what, String text) {
        if (text.isEmpty()
                || text.equals(NOTHING)
                || text.chars().anyMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';' || c == '#')) {
            throw new IllegalArgumentException(
                    "the " + what + " of a build machine is one word without ',', ';' and '#': '" + text + "'");
        }
    }

    /** Gathers what is known of a machine. */
    public static final class Builder {

        private final String uri;
        private List<String> systems = List.of();
        private Optional<String> sshKey = Optional.empty();
        private int maxJobs = 1;
        private int speedFactor = 1;
        private List<String> features = List.of();
        private List<String> mandatoryFeatures = List.of();
        private Optional<String> hostKey = Optional.empty();

        private Builder(String uri) {
            this.uri = uri;
        }

        /**
         * What it can build for.
         *
         * @param names as {@code x86_64-linux}
         * @return this
         */
        public Builder systems(String... names) {
            return systems(Arrays.asList(names));
        }

        /**
         * What it can build for.
         *
         * @param names as {@code x86_64-linux}
         * @return this
         */
        public Builder systems(Collection<String> names) {
            systems = List.copyOf(names);
            return this;
        }

        /**
         * The key that opens it.
         *
         * @param file the file of the private key, where Nix (the daemon, if there is one) finds it
         * @return this
         */
        public Builder sshKey(String file) {
            sshKey = Optional.of(file);
            return this;
        }

        /**
         * How many builds it runs at once.
         *
         * @param jobs from 1
         * @return this
         */
        public Builder maxJobs(int jobs) {
            maxJobs = jobs;
            return this;
        }

        /**
         * How fast it is beside the others.
         *
         * @param factor from 1
         * @return this
         */
        public Builder speedFactor(int factor) {
            speedFactor = factor;
            return this;
        }

        /**
         * What derivations may ask for.
         *
         * @param names as {@code kvm}
         * @return this
         */
        public Builder features(String... names) {
            return features(Arrays.asList(names));
        }

        /**
         * What derivations may ask for.
         *
         * @param names as {@code kvm}
         * @return this
         */
        public Builder features(Collection<String> names) {
            features = List.copyOf(names);
            return this;
        }

        /**
         * What derivations have to ask for.
         *
         * @param names as {@code big-parallel}
         * @return this
         */
        public Builder mandatoryFeatures(String... names) {
            return mandatoryFeatures(Arrays.asList(names));
        }

        /**
         * What derivations have to ask for.
         *
         * @param names as {@code big-parallel}
         * @return this
         */
        public Builder mandatoryFeatures(Collection<String> names) {
            mandatoryFeatures = List.copyOf(names);
            return this;
        }

        /**
         * By what the host is known.
         *
         * @param key its public key, as {@code ssh-ed25519 AAAA…}
         * @return this
         */
        public Builder hostKey(String key) {
            hostKey = Optional.of(key);
            return this;
        }

        /**
         * The machine.
         *
         * @return a machine of what was given
         * @throws IllegalArgumentException as {@link BuildMachine}
         */
        public BuildMachine build() {
            return new BuildMachine(uri, systems, sshKey, maxJobs, speedFactor, features, mandatoryFeatures, hostKey);
        }
    }
}
