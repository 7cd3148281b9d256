package io.github.nixpoet.dsl.flake;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.SystemNames;
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
 *         .input("nixpkgs", FlakeInput.github("NixOS", "nixpkgs", "nixos-25.05"))
 *         .machine("qemu", NixosSystem.builder("x86_64-linux").modules(path("./qemu.nix")).build())
 *         .build();
 * }</pre>
 *
 * @param description what it is, in a line
 * @param inputs what it is made from, by name
 * @param nixConfig settings of Nix for those who use it, whom Nix asks first
 * @param systems the systems for which {@code forAllSystems} makes outputs
 * @param outputs what it gives; expressions may refer to each input by name, to {@code self}, to {@code inputs} and, if there are
 *     systems, to {@code forAllSystems}
 */
public record Flake(
        String description,
        Map<String, FlakeInput> inputs,
        List<Definition> nixConfig,
        List<String> systems,
        List<Definition> outputs)
        implements ToNix {

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if the name of an input is no identifier, if an output or an input refers to an input that is
     *     not there, if a setting of Nix is no literal, or if a system is none
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
        AttrsBuilder flake = new AttrsBuilder().set("description", description);
        if (!inputs.isEmpty()) {
            flake.set("inputs", attrs(all -> inputs.forEach((name, input) -> FlakeLowering.write(name, input, all))));
        }
        if (!nixConfig.isEmpty()) {
            flake.set("nixConfig", new AttrsBuilder().defineAll(nixConfig).build());
        }
        flake.set("outputs", FlakeLowering.outputs(inputs, systems, outputs));
        return flake.buildParagraphs();
    }

    /** The flake as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }
}
