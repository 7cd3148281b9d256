package io.github.nixpoet.dsl.flake;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flake: inputs, and outputs made from them.
 *
 * <pre>{@code
 * Flake flake = Flake.builder("Two machines")
 *         .input("nixpkgs", FlakeInput.of("github:NixOS/nixpkgs/nixos-25.05"))
 *         .machine("qemu", NixosSystem.builder("x86_64-linux").modules(path("./qemu.nix")).build())
 *         .build();
 * }</pre>
 *
 * @param description what it is, in a line
 * @param inputs what it is made from, by name
 * @param outputs what it gives; expressions may refer to each input by name, to {@code self} and to {@code inputs}
 */
public record Flake(String description, Map<String, FlakeInput> inputs, List<Definition> outputs) implements ToNix {

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if the name of an input is no identifier, or if an output or an input refers to an input
     *     that is not there
     */
    public Flake {
        Given.present(description, "the description of a flake");
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        outputs = List.copyOf(outputs);
        for (Map.Entry<String, FlakeInput> input : inputs.entrySet()) {
            if (!NixNames.isIdentifier(input.getKey()) || input.getKey().equals("self")) {
                throw new IllegalArgumentException(
                        "the name of an input is an identifier and not self: '" + input.getKey() + "'");
            }
            for (String other : input.getValue().follows().values()) {
                if (!inputs.containsKey(AttrPath.of(other.split("/", 2)).first())) {
                    throw new IllegalArgumentException("the input '" + input.getKey() + "' follows '" + other
                            + "', which is no input; there are " + inputs.keySet());
                }
            }
        }
        FlakeLowering.parameter(inputs, outputs);
    }

    /**
     * A flake without inputs and outputs yet.
     *
     * @param description what it is, in a line
     * @return a builder
     */
    public static Builder builder(String description) {
        return new Builder(description);
    }

    /**
     * A builder that holds what this flake holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(description);
        builder.inputs.putAll(inputs);
        builder.outputs.defineAll(outputs);
        return builder;
    }

    /** The flake in Nix: <code>{ description = …; inputs = …; outputs = { self, … }: { … }; }</code>. */
    @Override
    public NixExpr<NixType.Attrs> toNix() {
        AttrsBuilder flake = new AttrsBuilder().set("description", description);
        if (!inputs.isEmpty()) {
            flake.set("inputs", attrs(all -> inputs.forEach((name, input) -> FlakeLowering.write(name, input, all))));
        }
        flake.set("outputs", FlakeLowering.outputs(inputs, outputs));
        return flake.buildParagraphs();
    }

    /** The flake as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    /** Gathers inputs and outputs. */
    public static final class Builder {

        private final String description;
        private final Map<String, FlakeInput> inputs = new LinkedHashMap<>();
        private final AttrsBuilder outputs = new AttrsBuilder("add it once, or change it with replaceOutput");

        private Builder(String description) {
            this.description = description;
        }

        /**
         * Adds an input.
         *
         * @param name what outputs call it
         * @param input where it comes from
         * @return this
         * @throws IllegalArgumentException if there is one of that name
         */
        public Builder input(String name, FlakeInput input) {
            if (inputs.putIfAbsent(name, input) != null) {
                throw new IllegalArgumentException("the flake has two inputs named '" + name
                        + "'; change the first with replaceInput, or name the other otherwise");
            }
            return this;
        }

        /**
         * Takes an input from elsewhere; it keeps its place.
         *
         * @param name what outputs call it
         * @param input where it comes from now
         * @return this
         * @throws IllegalArgumentException if there is none of that name
         */
        public Builder replaceInput(String name, FlakeInput input) {
            checkThere(name);
            inputs.put(name, input);
            return this;
        }

        /**
         * Takes an input out; no output may use it.
         *
         * @param name what outputs call it
         * @return this
         * @throws IllegalArgumentException if there is none of that name
         */
        public Builder removeInput(String name) {
            checkThere(name);
            inputs.remove(name);
            return this;
        }

        private void checkThere(String name) {
            if (!inputs.containsKey(name)) {
                throw new IllegalArgumentException("no input is named '" + name + "'; there are " + inputs.keySet());
            }
        }

        /**
         * Adds a machine: {@code nixosConfigurations.name}.
         *
         * @param name its name
         * @param machine what it is
         * @return this
         * @throws IllegalArgumentException if there is one of that name
         */
        public Builder machine(String name, NixosSystem machine) {
            return output(AttrPath.of("nixosConfigurations", name), machine);
        }

        /**
         * Adds any output.
         *
         * @param path its dotted path, as {@code packages.x86_64-linux.hello}
         * @param value its value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no path or no value, or if the output is there
         */
        public Builder output(String path, Object value) {
            return output(Given.path(path), value);
        }

        /**
         * Adds any output.
         *
         * @param path its path
         * @param value its value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or if the output is there
         */
        public Builder output(AttrPath path, Object value) {
            outputs.set(path, value);
            return this;
        }

        /**
         * Gives an output, a machine too, another value; it keeps its place.
         *
         * @param path its dotted path, as {@code nixosConfigurations.web}
         * @param value its new value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no path or no value, or if there is no such output
         */
        public Builder replaceOutput(String path, Object value) {
            return replaceOutput(Given.path(path), value);
        }

        /**
         * Gives an output, a machine too, another value; it keeps its place.
         *
         * @param path its path
         * @param value its new value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or if there is no such output
         */
        public Builder replaceOutput(AttrPath path, Object value) {
            outputs.replace(path, value);
            return this;
        }

        /**
         * Takes an output out.
         *
         * @param path its dotted path
         * @return this
         * @throws IllegalArgumentException if it is no path, or if there is no such output
         */
        public Builder removeOutput(String path) {
            outputs.remove(path);
            return this;
        }

        /**
         * The flake.
         *
         * @return a flake of what was given
         * @throws IllegalArgumentException as {@link Flake}
         */
        public Flake build() {
            return new Flake(description, inputs, outputs.definitions());
        }
    }
}
