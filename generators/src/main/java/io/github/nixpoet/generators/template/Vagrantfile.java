package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.RubyText;
import io.github.nixpoet.generators.template.internal.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Vagrantfile of one machine.
 *
 * <pre>{@code
 * Vagrantfile.box("nixos-18.03")
 *         .hostName("nixos")
 *         .forwardPort(22, 2222)
 *         .set("ssh.private_key_path", "~/.ssh/id_vagrant")
 *         .virtualBox(2048, 2, true)
 *         .build()
 *         .file("Vagrantfile")
 * }</pre>
 */
public final class Vagrantfile implements GeneratedText {

    private final List<String> lines;

    private Vagrantfile(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * A machine of a box.
     *
     * @param name the box
     * @return a builder
     */
    public static Builder box(String name) {
        return new Builder().set("vm.box", name);
    }

    @Override
    public String text() {
        return lines.stream()
                .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining("", "Vagrant.configure(\"2\") do |config|\n", "end\n"));
    }

    @Override
    public String toString() {
        return text();
    }

    /** Adds setting after setting. */
    public static final class Builder {

        private final List<String> lines = new ArrayList<>();

        private Builder() {}

        /**
         * A setting.
         *
         * @param path behind {@code config.}, as {@code vm.box_url} or {@code ssh.insert_key}
         * @param value text, a number, a truth value, or a list of these
         * @return this
         * @throws IllegalArgumentException if the path is none, or the value something else
         */
        public Builder set(String path, Object value) {
            if (!path.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*")) {
                throw new IllegalArgumentException(
                        Text.shown(path) + " is no setting of Vagrant; it is names with points between, as vm.box");
            }
            lines.add("config." + path + " = " + value(value));
            return this;
        }

        /**
         * The machine's name.
         *
         * @param name letters, digits, hyphens and points
         * @return this
         */
        public Builder hostName(String name) {
            return set("vm.hostname", name);
        }

        /**
         * A port of the machine at this one.
         *
         * @param guest the port in the machine
         * @param host the port here
         * @return this
         * @throws IllegalArgumentException if one is not from 1 to 65535
         */
        public Builder forwardPort(int guest, int host) {
            if (Math.min(guest, host) < 1 || Math.max(guest, host) > 65_535) {
                throw new IllegalArgumentException("a port is from 1 to 65535, not " + guest + " or " + host);
            }
            return call("vm.network", "forwarded_port", Map.of("guest", guest), Map.of("host", host));
        }

        /**
         * A folder that both see.
         *
         * @param host the folder here
         * @param guest the folder in the machine
         * @return this
         */
        public Builder syncedFolder(String host, String guest) {
            return call("vm.synced_folder", host, guest);
        }

        /**
         * A script of this folder that sets the machine up.
         *
         * @param path the script
         * @param arguments its arguments
         * @return this
         */
        public Builder provision(String path, String... arguments) {
            return call("vm.provision", "shell", Map.of("path", path), Map.of("args", List.of(arguments)));
        }

        /**
         * How VirtualBox runs it.
         *
         * @param memory in megabytes, at least 1
         * @param cpus how many, at least 1
         * @param graphical whether it has a window
         * @return this
         * @throws IllegalArgumentException if a number is less than 1
         */
        public Builder virtualBox(int memory, int cpus, boolean graphical) {
            if (Math.min(memory, cpus) < 1) {
                throw new IllegalArgumentException(
                        "memory and processors are at least 1, not " + memory + " and " + cpus);
            }
            Map<String, Object> settings = new LinkedHashMap<>();
            settings.put("gui", graphical);
            settings.put("memory", memory);
            settings.put("cpus", cpus);
            return provider("virtualbox", settings);
        }

        /**
         * How a provider runs it.
         *
         * @param name as {@code virtualbox} or {@code libvirt}
         * @param settings its settings: text, numbers, truth values
         * @return this
         * @throws IllegalArgumentException if the name of one is none, or its value something else
         */
        public Builder provider(String name, Map<String, ?> settings) {
            lines.add("");
            lines.add("config.vm.provider " + RubyText.string(name) + " do |provider|");
            settings.forEach((key, value) -> lines.add("  provider." + checkName(key) + " = " + value(value)));
            lines.add("end");
            return this;
        }

        private Builder call(String method, Object... arguments) {
            List<String> all = new ArrayList<>();
            for (Object argument : arguments) {
                if (argument instanceof Map<?, ?> options) {
                    options.forEach((key, value) -> all.add(key + ": " + value(value)));
                } else {
                    all.add(value(argument));
                }
            }
            lines.add("config." + method + " " + String.join(", ", all));
            return this;
        }

        private static String checkName(String name) {
            if (!name.matches("[a-z][a-z0-9_]*")) {
                throw new IllegalArgumentException(Text.shown(name) + " is no setting of a provider");
            }
            return name;
        }

        private static String value(Object value) {
            if (value instanceof CharSequence) {
                return RubyText.string(Text.check(value.toString()));
            }
            if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
                return value.toString();
            }
            if (value instanceof List<?> items) {
                return items.stream().map(Builder::value).collect(Collectors.joining(", ", "[", "]"));
            }
            throw new IllegalArgumentException(
                    "a value of a Vagrantfile is text, a whole number, a truth value or a list, not a "
                            + value.getClass().getName());
        }

        /**
         * The Vagrantfile.
         *
         * @return what was added
         */
        public Vagrantfile build() {
            return new Vagrantfile(lines);
        }
    }
}
