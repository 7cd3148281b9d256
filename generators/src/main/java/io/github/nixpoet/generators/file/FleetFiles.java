package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.nothing;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Many machines, in any of the forms that tools take. As a test it is {@code TestFiles.of(name, FleetForms.test(…).script(…).build())}.
 */
public final class FleetFiles implements OnBehalf {

    private static final String FILE = "default.nix";
    private static final String ALL = "all";
    private static final String SYSTEM = "config.system.build.toplevel";

    private FleetFiles() {}

    /**
     * The modules of a fleet one by one, for fleets that need not be in memory as text.
     *
     * @param fleet the machines
     * @return {@code common.nix}, {@code roles/ROLE.nix} and {@code nodes/NODE.nix}, each made when it is asked for
     */
    public static Stream<GeneratedFile> modules(Fleet fleet) {
        return FleetForms.files(fleet).map(file -> NixFile.of(file.path(), file.module()));
    }

    /**
     * Writes a fleet that Nix alone builds.
     *
     * @param name the name of the set
     * @param nixpkgs what the machines are made of, unless who builds them says otherwise
     * @param fleet the machines
     * @return a set with the modules and {@code default.nix}, which has each machine by name; the plan of that name builds it, and
     *     {@code all} builds all of them in one call
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, Nixpkgs nixpkgs, Fleet fleet) {
        NixExpr<?> machine = function(
                "module",
                module -> ref("import")
                        .apply(
                                str(ref("nixpkgs"), "/nixos/lib/eval-config.nix"),
                                attrs(machines ->
                                        machines.set("system", nothing()).set("modules", list(module)))));
        AttrsBuilder machines = new AttrsBuilder();
        List<BuildPlan> plans = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String node : fleet.nodes().keySet()) {
            AttrPath attribute = AttrPath.of(node);
            machines.set(attribute, ref("machine").apply(path("./nodes/" + node + ".nix")));
            all.add(attribute + "." + SYSTEM);
            plans.add(plan(node, List.of(attribute + "." + SYSTEM)));
        }
        if (!fleet.nodes().containsKey(ALL)) {
            plans.add(plan(ALL, all));
        }
        NixExpr<?> file = function(
                takes().optional("nixpkgs", nixpkgs.source()),
                let(scope -> scope.set("machine", machine), machines.build()));
        return FileSet.builder(name)
                .files(NixFile.of(FILE, file))
                .files(modules(fleet).toList())
                .plans(plans)
                .build();
    }

    private static BuildPlan plan(String name, List<String> attributes) {
        return BuildPlan.file(name, FILE).attributes(attributes).build();
    }

    /**
     * Writes a fleet as a flake.
     *
     * @param name the name of the set
     * @param description what the flake says of itself
     * @param nixpkgs where nixpkgs comes from
     * @param fleet the machines
     * @return a set with the modules and {@code flake.nix}; the plan of a machine's name builds it
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet flake(String name, String description, FlakeInput nixpkgs, Fleet fleet) {
        List<BuildPlan> plans = new ArrayList<>();
        for (String node : fleet.nodes().keySet()) {
            plans.add(BuildPlan.flake(node, AttrPath.of("nixosConfigurations", node) + "." + SYSTEM));
        }
        return FileSet.builder(name)
                .files(NixFile.of("flake.nix", FleetForms.flake(description, nixpkgs, fleet)))
                .files(modules(fleet).toList())
                .plans(plans)
                .build();
    }

    /**
     * Writes a fleet as a hive, which {@code colmena apply} brings to the machines.
     *
     * @param name the name of the set
     * @param nixpkgs what the machines are made of
     * @param fleet the machines
     * @return a set with {@code hive.nix}, without a plan, as Nix alone does not know what a hive is
     * @throws IllegalArgumentException as {@link FileSet}, or if a node has a name that means something else in a hive
     */
    public static FileSet hive(String name, Nixpkgs nixpkgs, Fleet fleet) {
        return FileSet.builder(name)
                .files(NixFile.of("hive.nix", FleetForms.hive(nixpkgs, fleet)))
                .build();
    }
}
