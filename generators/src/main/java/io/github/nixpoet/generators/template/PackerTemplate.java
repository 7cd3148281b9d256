package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.Data;
import io.github.nixpoet.generators.template.internal.Writers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template of Packer, in JSON: what a user gives, what builds the machine, what sets it up, what becomes of it.
 *
 * <pre>{@code
 * PackerTemplate.builder()
 *         .variable("cpus", "1")
 *         .builds("virtualbox-iso", Map.of("iso_url", url, "boot_command", List.of("<enter>")))
 *         .provisions("shell", Map.of("script", "postinstall.sh"))
 *         .postProcesses("vagrant", Map.of("output", "nixos.box"))
 *         .build()
 *         .file("packer-template.json")
 * }</pre>
 *
 * <p>The settings are text, numbers, truth values, {@link PackerExpression}s, and lists and maps of these, as the manual of Packer has
 * them; a {@link LinkedHashMap} keeps its order. Braces in text are braces.
 */
public final class PackerTemplate implements GeneratedText {

    private final Map<String, Object> entries;

    private PackerTemplate(Map<String, Object> entries) {
        this.entries = entries;
    }

    /**
     * An empty template.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String text() {
        return Writers.json(entries);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Gathers the parts. */
    public static final class Builder {

        private static final Data DATA = new Data(PackerExpression.class, false);

        private final Map<String, Object> variables = new LinkedHashMap<>();
        private final List<Object> builders = new ArrayList<>();
        private final List<Object> provisioners = new ArrayList<>();
        private final List<Object> postProcessors = new ArrayList<>();

        private Builder() {}

        /**
         * What a user may give.
         *
         * @param name its name
         * @param value what it is if nobody gives another
         * @return this
         * @throws IllegalArgumentException if the name is none
         */
        public Builder variable(String name, String value) {
            variables.put(ShellWord.checkName(name), PackerExpression.text(value));
            return this;
        }

        /**
         * What builds the machine.
         *
         * @param type as {@code virtualbox-iso} or {@code qemu}
         * @param settings its settings
         * @return this
         * @throws IllegalArgumentException if a setting is something else than the class says
         */
        public Builder builds(String type, Map<String, ?> settings) {
            builders.add(part(type, settings));
            return this;
        }

        /**
         * What sets the machine up.
         *
         * @param type as {@code shell} or {@code file}
         * @param settings its settings
         * @return this
         * @throws IllegalArgumentException if a setting is something else than the class says
         */
        public Builder provisions(String type, Map<String, ?> settings) {
            provisioners.add(part(type, settings));
            return this;
        }

        /**
         * What becomes of the machine.
         *
         * @param type as {@code vagrant}
         * @param settings its settings
         * @return this
         * @throws IllegalArgumentException if a setting is something else than the class says
         */
        public Builder postProcesses(String type, Map<String, ?> settings) {
            postProcessors.add(part(type, settings));
            return this;
        }

        private static Map<String, @Nullable Object> part(String type, Map<String, ?> settings) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            all.put("type", type);
            settings.forEach((name, value) -> all.put(name, text(DATA.copy(value, type + "." + name))));
            return all;
        }

        private static @Nullable Object text(@Nullable Object value) {
            if (value instanceof List<?> items) {
                return items.stream().map(Builder::text).toList();
            }
            if (value instanceof Map<?, ?> map) {
                Map<String, @Nullable Object> all = new LinkedHashMap<>();
                map.forEach((key, item) -> all.put((String) key, text(item)));
                return all;
            }
            return value instanceof String text
                    ? PackerExpression.text(text)
                    : value instanceof PackerExpression ? value.toString() : value;
        }

        /**
         * The template.
         *
         * @return what was added
         * @throws IllegalArgumentException if nothing builds a machine
         */
        public PackerTemplate build() {
            if (builders.isEmpty()) {
                throw new IllegalArgumentException("a template of Packer builds at least one machine, by builds(…)");
            }
            Map<String, Object> all = new LinkedHashMap<>();
            if (!variables.isEmpty()) {
                all.put("variables", new LinkedHashMap<>(variables));
            }
            all.put("builders", List.copyOf(builders));
            if (!provisioners.isEmpty()) {
                all.put("provisioners", List.copyOf(provisioners));
            }
            if (!postProcessors.isEmpty()) {
                all.put("post-processors", List.copyOf(postProcessors));
            }
            return new PackerTemplate(all);
        }
    }
}
