package io.github.nixpoet.dsl.flake;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.SystemNames;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gathers inputs and outputs. Each output has a method; any can be set by its path, as {@code set("packages.x86_64-linux.hello", …)}.
 */
public final class FlakeBuilder extends SettingsBuilder<FlakeBuilder> {

    static final String MACHINES = "nixosConfigurations";

    private final String description;
    private final Map<String, FlakeInput> inputs = new LinkedHashMap<>();
    private final AttrsBuilder nixConfig = new AttrsBuilder();
    private final List<String> systems = new ArrayList<>();
    private Optional<NixExpr<NixType.Function>> computed = Optional.empty();

    FlakeBuilder(String description) {
        super(
                new AttrsBuilder("add it once, or change it with replace"),
                ("packages legacyPackages apps devShells checks formatter overlays nixosModules nixosConfigurations"
                                + " darwinModules darwinConfigurations homeModules homeConfigurations hydraJobs templates"
                                + " bundlers lib schemas")
                        .split(" "));
        this.description = description;
    }

    FlakeBuilder(Flake flake) {
        this(flake.description());
        inputs.putAll(flake.inputs());
        nixConfig.defineAll(flake.nixConfig());
        systems.addAll(flake.systems());
        defineAll(flake.outputs());
        computed = flake.computed();
    }

    @Override
    protected FlakeBuilder self() {
        return this;
    }

    /**
     * Adds an input.
     *
     * @param name what outputs call it
     * @param input where it comes from
     * @return this
     * @throws IllegalArgumentException if it is no name, or there is one of that name
     */
    public FlakeBuilder input(String name, FlakeInput input) {
        if (inputs.putIfAbsent(Flake.checkName(name), Given.present(input, "an input")) != null) {
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
    public FlakeBuilder replaceInput(String name, FlakeInput input) {
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
    public FlakeBuilder removeInput(String name) {
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
     * Sets a setting of Nix, as {@code extra-substituters}, for those who use the flake.
     *
     * @param setting its name
     * @param value its value, written out; see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is an expression that Nix would have to evaluate, or is set
     */
    public FlakeBuilder nixConfig(String setting, Object value) {
        nixConfig.set(AttrPath.of(setting), value);
        List<Definition> all = nixConfig.definitions();
        Literals.check(all.get(all.size() - 1));
        return this;
    }

    /**
     * Names the systems for which {@link #forAllSystems} makes outputs.
     *
     * @param names as {@code x86_64-linux}
     * @return this
     * @throws IllegalArgumentException if one is no system, or is named
     */
    public FlakeBuilder systems(String... names) {
        for (String name : names) {
            if (systems.contains(SystemNames.check(name))) {
                throw new IllegalArgumentException("the system " + name + " is named twice");
            }
            systems.add(name);
        }
        return this;
    }

    /**
     * Adds an output for each of the {@link #systems}, as {@code packages} or {@code devShells}.
     *
     * @param output its name
     * @param content sets what is in it for one system; a value may refer to {@code pkgs}, the packages of that system
     * @return this
     * @throws IllegalArgumentException if the output is there
     */
    public FlakeBuilder forAllSystems(String output, Consumer<AttrsBuilder> content) {
        return forAllSystems(output, attrs(content));
    }

    /**
     * Adds an output of one value for each of the {@link #systems}, as {@code formatter}.
     *
     * @param output its name
     * @param value what it is for one system; it may refer to {@code pkgs}, the packages of that system
     * @return this
     * @throws IllegalArgumentException if the output is there
     */
    public FlakeBuilder forAllSystems(String output, NixExpr<?> value) {
        return set(AttrPath.of(output), Nix.ref(FlakeLowering.FOR_ALL).apply(Lang.function("pkgs", value)));
    }

    /**
     * Makes all outputs by a function of one's own, as one of flake-parts.
     *
     * <p>Example: {@code outputs(function("inputs", ref("inputs.flake-parts.lib.mkFlake").apply(…)))}.
     *
     * @param function what is given the inputs by name, in the place of other outputs
     * @return this
     */
    public FlakeBuilder outputs(NixExpr<? super NixType.Function> function) {
        computed = Optional.of(function.as());
        return this;
    }

    /**
     * Adds a machine: {@code nixosConfigurations.name}.
     *
     * @param name its name
     * @param machine what it is
     * @return this
     * @throws IllegalArgumentException if there is one of that name
     */
    public FlakeBuilder machine(String name, NixosSystem machine) {
        return set(AttrPath.of(MACHINES, name), machine);
    }

    /**
     * Adds a module for machines of others: {@code nixosModules.name}.
     *
     * @param name its name
     * @param module a module, or the path of one
     * @return this
     * @throws IllegalArgumentException if there is one of that name, or it is no value
     */
    public FlakeBuilder module(String name, Object module) {
        return set(AttrPath.of("nixosModules", name), module);
    }

    /**
     * Adds an overlay: {@code overlays.name}.
     *
     * @param name its name
     * @param overlay a function of two sets of packages
     * @return this
     * @throws IllegalArgumentException if there is one of that name, or it is no value
     */
    public FlakeBuilder overlay(String name, Object overlay) {
        return set(AttrPath.of("overlays", name), overlay);
    }

    /**
     * Adds an output for one system, as {@code packages} or {@code devShells}.
     *
     * @param output its name
     * @param system the system it is for
     * @param content sets what is in it
     * @return this
     * @throws IllegalArgumentException if it is no system, or the output is there
     */
    public FlakeBuilder forSystem(String output, String system, Consumer<AttrsBuilder> content) {
        return set(AttrPath.of(output, SystemNames.check(system)), attrs(content));
    }

    /**
     * Adds a program for {@code nix run}: {@code apps.system.name}.
     *
     * @param system the system it is for
     * @param name its name
     * @param program the path of the program, as {@code str(ref("self.packages.x86_64-linux.a"), "/bin/a")}
     * @return this
     * @throws IllegalArgumentException if it is no system, there is one of that name, or it is no value
     */
    public FlakeBuilder app(String system, String name, Object program) {
        return set(
                AttrPath.of("apps", SystemNames.check(system), name),
                attrs(app -> app.set("type", "app").set("program", program)));
    }

    /**
     * Adds a folder that {@code nix flake init} copies: {@code templates.name}.
     *
     * @param name its name
     * @param folder its path
     * @param text what it is, in a line
     * @return this
     * @throws IllegalArgumentException if there is one of that name, or the folder is no value
     */
    public FlakeBuilder template(String name, Object folder, String text) {
        return set(
                AttrPath.of("templates", name),
                attrs(template -> template.set("path", folder).set("description", text)));
    }

    /**
     * The flake.
     *
     * @return a flake of what was given
     * @throws IllegalArgumentException as {@link Flake}
     */
    public Flake build() {
        return new Flake(
                description,
                inputs,
                nixConfig.definitions(),
                systems,
                settings().definitions(),
                computed);
    }
}
