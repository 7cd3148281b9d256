package io.github.nixpoet.dsl.node;

import static io.github.nixpoet.dsl.Nix.path;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeBuilder;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.dsl.test.VmTestBuilder;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fleet as files, a flake, a test and a Colmena hive.
 *
 * <p>Example: {@code FleetForms.files(fleet)} beside {@code FleetForms.flake("Servers", nixpkgs, fleet)}.
 */
public final class FleetForms {

    static final String COMMON = "common.nix";
    static final AttrPath HOST_NAME = AttrPath.of("networking", "hostName");
    static final AttrPath PLATFORM = AttrPath.of("nixpkgs", "hostPlatform");

    private FleetForms() {}

    /**
     * A file of a fleet.
     *
     * @param path its path, as {@code nodes/web.nix}
     * @param module what stands in it
     */
    public record File(String path, NixosModule module) {}

    /**
     * The modules of a fleet, each in a file: {@code common.nix}, {@code roles/….nix} and {@code nodes/….nix}, which imports the
     * others.
     *
     * @param fleet the fleet
     * @return the files one after the other; each is made when it is asked for, and none is kept
     * @throws IllegalArgumentException if one imports itself, be it through others
     */
    public static Stream<File> files(Fleet fleet) {
        checkImports(fleet);
        return Stream.of(
                        Stream.of(new File(COMMON, fleet.shared())),
                        fleet.roles().entrySet().stream()
                                .map(role -> new File("roles/" + role.getKey() + ".nix", role.getValue())),
                        fleet.nodes().values().stream().map(FleetForms::file))
                .flatMap(files -> files);
    }

    private static void checkImports(Fleet fleet) {
        Map<String, List<NixExpr<?>>> imports = new LinkedHashMap<>();
        imports.put(COMMON, fleet.shared().imports());
        fleet.roles().forEach((role, module) -> imports.put("roles/" + role + ".nix", module.imports()));
        for (Node node : fleet.nodes().values()) {
            List<NixExpr<?>> all = imports(node);
            all.addAll(node.module().imports());
            imports.put(file(node.name()), all);
        }
        ImportCycles.checkImports(imports);
    }

    private static File file(Node node) {
        return new File(file(node.name()), module(node, true, imports(node)));
    }

    private static List<NixExpr<?>> imports(Node node) {
        List<NixExpr<?>> imports = new ArrayList<>(List.of(common()));
        node.roles().forEach(role -> imports.add(path("../roles/" + role + ".nix")));
        return imports;
    }

    static NixExpr<?> common() {
        return path("../" + COMMON);
    }

    private static String file(String node) {
        return "nodes/" + node + ".nix";
    }

    /**
     * A flake of a fleet, for {@code nixos-rebuild}: each node is one of its {@code nixosConfigurations}, and imports the file of
     * {@link #files}.
     *
     * @param description what the flake is, in a line
     * @param nixpkgs where nixpkgs comes from
     * @param fleet the fleet
     * @return the flake
     */
    public static Flake flake(String description, FlakeInput nixpkgs, Fleet fleet) {
        FlakeBuilder flake = Flake.builder(description).input("nixpkgs", nixpkgs);
        fleet.nodes()
                .values()
                .forEach(node -> flake.machine(
                        node.name(),
                        NixosSystem.builder(node.system())
                                .modules(path("./" + file(node.name())))
                                .build()));
        return flake.build();
    }

    /**
     * A test of a fleet, each node of which is a virtual machine. A node's address is left away: the test gives each its own, and
     * reaches it by its name.
     *
     * @param name the name of the test
     * @param fleet the fleet
     * @return a builder, to which a script is added
     * @throws IllegalArgumentException if a node's name can't be that of a machine in a script
     */
    public static VmTestBuilder test(String name, Fleet fleet) {
        VmTestBuilder test = VmTest.builder(name).defaults(fleet.shared());
        fleet.nodes().values().forEach(node -> test.node(node.name(), module(node, false, roles(fleet, node))));
        return test;
    }

    /**
     * A hive of Colmena, which brings each node to its address. The roles of a node are its tags.
     *
     * @param nixpkgs where nixpkgs comes from
     * @param fleet the fleet
     * @return what stands in {@code hive.nix}
     * @throws IllegalArgumentException if a node's name is one that means something else in a hive
     */
    public static Hive hive(Nixpkgs nixpkgs, Fleet fleet) {
        Map<String, NixosModule> nodes = new LinkedHashMap<>();
        for (Node node : fleet.nodes().values()) {
            NixosModule.Builder module = module(node, true, roles(fleet, node)).toBuilder();
            node.address().ifPresent(address -> module.set("deployment.targetHost", address));
            if (!node.roles().isEmpty()) {
                module.set("deployment.tags", Nix.list(node.roles()));
            }
            nodes.put(node.name(), module.build());
        }
        return new Hive(nixpkgs.packages(), fleet.shared(), nodes);
    }

    /**
     * A fleet from its {@link #files}. They hold neither addresses nor what a node offers and uses: its nodes have none.
     *
     * @param files the files, as they were written or read
     * @return the fleet
     * @throws IllegalArgumentException if a path is none of such a file, a node imports no {@code common.nix} or has no system, or as
     *     {@link Fleet}
     */
    public static Fleet fleet(Collection<File> files) {
        return FleetReading.fleet(files);
    }

    private static List<NixosModule> roles(Fleet fleet, Node node) {
        return fleet.roles().entrySet().stream()
                .filter(role -> node.roles().contains(role.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a node is, with its name and its platform where a test does not give both. */
    private static NixosModule module(Node node, boolean named, List<?> imports) {
        NixosModule.Builder module = node.module().toBuilder();
        if (!imports.isEmpty()) {
            module.imports(imports);
        }
        if (named) {
            setUnlessThere(node, module, HOST_NAME, node.name());
            setUnlessThere(node, module, PLATFORM, node.system());
        }
        return module.build();
    }

    private static void setUnlessThere(Node node, NixosModule.Builder module, AttrPath option, String value) {
        if (node.module().settings(option.toString()).isEmpty()) {
            module.set(option, value);
        }
    }
}
