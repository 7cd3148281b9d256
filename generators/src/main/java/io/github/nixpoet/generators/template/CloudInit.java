package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.Data;
import io.github.nixpoet.generators.template.internal.Writers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What cloud-init does at the first start of a machine, and what it is told of the machine: the files {@code user-data} and
 * {@code meta-data} of a disk labelled {@code cidata}.
 *
 * <pre>{@code
 * CloudInit.userData().user("nixos", "ssh-ed25519 AAAA… me@example.org").run("systemctl", "restart", "nginx").build().file("user-data");
 * CloudInit.metaData("nixos-1", "nixos").file("meta-data");
 * }</pre>
 */
public final class CloudInit implements GeneratedText {

    private static final Data DATA = new Data(Void.class, false);

    private final String head;
    private final Map<String, @Nullable Object> entries;

    private CloudInit(String head, Map<String, @Nullable Object> entries) {
        this.head = head;
        this.entries = entries;
    }

    /**
     * What is done.
     *
     * @return a builder
     */
    public static Builder userData() {
        return new Builder();
    }

    /**
     * What the machine is.
     *
     * @param instance another one makes cloud-init do all again
     * @param hostName its name
     * @return the text of {@code meta-data}
     */
    public static CloudInit metaData(String instance, String hostName) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        entries.put("instance-id", instance);
        entries.put("local-hostname", hostName);
        return new CloudInit("", entries);
    }

    @Override
    public String text() {
        return head + Writers.yaml(entries);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Gathers what is done. */
    public static final class Builder {

        private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        private final List<Object> users = new ArrayList<>();
        private final List<Object> files = new ArrayList<>();
        private final List<Object> commands = new ArrayList<>();

        private Builder() {}

        /**
         * A user that may log in with a key.
         *
         * @param name the user
         * @param keys public keys, as in {@code authorized_keys}
         * @return this
         */
        public Builder user(String name, String... keys) {
            Map<String, Object> user = new LinkedHashMap<>();
            user.put("name", name);
            if (keys.length > 0) {
                user.put("ssh_authorized_keys", List.of(keys));
            }
            users.add(user);
            return this;
        }

        /**
         * A file that is written.
         *
         * @param path where
         * @param permissions as {@code 0644}
         * @param content the whole text
         * @return this
         * @throws IllegalArgumentException if the permissions are not three or four digits from 0 to 7
         */
        public Builder file(String path, String permissions, String content) {
            if (!permissions.matches("[0-7]{3,4}")) {
                throw new IllegalArgumentException(
                        "permissions are three or four digits from 0 to 7, not '" + permissions + "'");
            }
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", path);
            file.put("permissions", permissions);
            file.put("content", content);
            files.add(file);
            return this;
        }

        /**
         * A program that is run at the end, without a shell.
         *
         * @param words the program and its arguments
         * @return this
         */
        public Builder run(String... words) {
            commands.add(Arrays.asList(words));
            return this;
        }

        /**
         * Anything else.
         *
         * @param key a key of cloud-config, as {@code ssh_pwauth}
         * @param value text, numbers, truth values, and lists, maps and records of these
         * @return this
         * @throws IllegalArgumentException if the value is something else
         */
        public Builder set(String key, Object value) {
            entries.put(key, DATA.copy(value, key));
            return this;
        }

        /**
         * The file.
         *
         * @return what was added; its first line is {@code #cloud-config}
         * @throws IllegalArgumentException if nothing was
         */
        public CloudInit build() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(entries);
            List.of(Map.entry("users", users), Map.entry("write_files", files), Map.entry("runcmd", commands)).stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .forEach(each -> all.put(each.getKey(), List.copyOf(each.getValue())));
            if (all.isEmpty()) {
                throw new IllegalArgumentException("cloud-init is told at least one thing to do");
            }
            return new CloudInit("#cloud-config\n", all);
        }
    }
}
