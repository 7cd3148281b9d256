package io.github.nixpoet.dsl.flake;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.SystemNames;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.dsl.reading.FileReading;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A flake: inputs, and outputs made from them.
 *
 * <pre>{@code
 * Flake flake = Flake.builder("Two machines")
 *         .input("nixpkgs", FlakeInput.github("NixOS", "nixpkgs", "nixos-25.05"))
 *         .machine("qemu", NixosSystem.builder("x86_64-linux").modules(path("./qemu.nix")).build())
 *         .build();
 * }</pre>
 *
 * @param description what it is, in a line; none is written if it is empty
 * @param inputs what it is made from, by name
 * @param nixConfig settings of Nix for those who use it, whom Nix asks first
 * @param systems the systems for which {@code forAllSystems} makes outputs
 * @param outputs what it gives; expressions may refer to each input by name, to {@code self}, to {@code inputs} and, if there are
 *     systems, to {@code forAllSystems}
 * @param computed the function that makes the outputs, in their place: for a flake whose outputs only evaluation tells
 */
public record Flake(
        String description,
        Map<String, FlakeInput> inputs,
        List<Definition> nixConfig,
        List<String> systems,
        List<Definition> outputs,
        Optional<NixExpr<NixType.Function>> computed)
        implements ToNix {

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if the name of an input is no identifier, if an output or an input refers to an input that is
     *     not there, if a setting of Nix is no literal, if a system is none, or if there are outputs beside the function that makes them
     */
    public Flake {
        Given.present(description, "the description of a flake");
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        nixConfig = List.copyOf(nixConfig);
        systems = List.copyOf(systems);
        outputs = List.copyOf(outputs);
        systems.forEach(SystemNames::check);
        nixConfig.forEach(Literals::check);
        for (Map.Entry<String, FlakeInput> input : inputs.entrySet()) {
            checkName(input.getKey());
            for (String other : input.getValue().follows().values()) {
                if (!inputs.containsKey(AttrPath.of(other.split("/", 2)).first())) {
                    throw new IllegalArgumentException("the input '" + input.getKey() + "' follows '" + other
                            + "', which is no input; there are " + inputs.keySet());
                }
            }
        }
        FlakeLowering.parameter(inputs, systems, outputs);
        if (computed.isPresent()) {
            checkComputed(computed.get(), systems, outputs);
        }
    }

    private static void checkComputed(NixExpr<?> function, List<String> systems, List<Definition> outputs) {
        if (!systems.isEmpty() || !outputs.isEmpty()) {
            throw new IllegalArgumentException(
                    "the outputs are made by a function, so none can be added; write all of them in it, or none");
        }
        Set<String> used = Variables.of(function.tree());
        if (!used.isEmpty()) {
            throw new IllegalArgumentException("the function of the outputs uses "
                    + used.iterator().next() + ", which it does not take; add that to its arguments");
        }
    }

    static String checkName(String input) {
        if (!NixNames.isIdentifier(Given.present(input, "the name of an input")) || input.equals("self")) {
            throw new IllegalArgumentException("the name of an input is an identifier and not self: '" + input + "'");
        }
        return input;
    }

    /**
     * A flake without inputs and outputs yet.
     *
     * @param description what it is, in a line
     * @return a builder
     */
    public static FlakeBuilder builder(String description) {
        return new FlakeBuilder(description);
    }

    /**
     * Reads a flake, however its inputs and outputs are written.
     *
     * @param source a {@code flake.nix}
     * @return the flake; outputs of which only evaluation tells, as those behind {@code let} or with computed names, are {@link #computed}
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if it is no set with outputs, an input has no URL or is told more than
     *     {@link FlakeInput} holds, or {@link Flake} refuses what it says
     */
    public static Flake read(SourceText source) {
        return FileReading.read(source, "a flake", FlakeReading::read);
    }

    /**
     * The machines among the outputs.
     *
     * @return each of the {@code nixosConfigurations} that is a call of {@code nixpkgs.lib.nixosSystem} with a system and modules, by name
     */
    public Map<String, NixosSystem> machines() {
        Map<String, NixosSystem> machines = new LinkedHashMap<>();
        for (Definition output : outputs) {
            List<String> names = output.path().names();
            if (names.size() == 2 && names.get(0).equals(FlakeBuilder.MACHINES)) {
                NixosSystem.of(output.value()).ifPresent(machine -> machines.put(names.get(1), machine));
            }
        }
        return Collections.unmodifiableMap(machines);
    }

    /**
     * What an output is for each of the {@link #systems}.
     *
     * @param output its name, as {@code packages}
     * @return the value, which may refer to {@code pkgs}; empty if the output is not made by {@code forAllSystems}
     * @throws IllegalArgumentException if it is no path
     */
    public Optional<NixExpr<?>> forAllSystems(String output) {
        return outputs.stream()
                .filter(definition -> definition.path().equals(Given.path(output)))
                .findFirst()
                .flatMap(definition -> FlakeLowering.forOne(definition.value()));
    }

    /**
     * A builder that holds what this flake holds.
     *
     * @return a builder
     */
    public FlakeBuilder toBuilder() {
        return new FlakeBuilder(this);
    }

    /** The flake in Nix: <code>{ description = …; inputs = …; outputs = { self, … }: { … }; }</code>. */
    @Override
    public NixExpr<NixType.Attrs> toNix() {
        AttrsBuilder flake = new AttrsBuilder();
        if (!description.isEmpty()) {
            flake.set("description", description);
        }
        if (!inputs.isEmpty()) {
            flake.set("inputs", attrs(all -> inputs.forEach((name, input) -> FlakeLowering.write(name, input, all))));
        }
        if (!nixConfig.isEmpty()) {
            flake.set("nixConfig", new AttrsBuilder().defineAll(nixConfig).build());
        }
        flake.set("outputs", computed.orElseGet(() -> FlakeLowering.outputs(inputs, systems, outputs)));
        return flake.buildParagraphs();
    }

    /** The flake as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }
}
