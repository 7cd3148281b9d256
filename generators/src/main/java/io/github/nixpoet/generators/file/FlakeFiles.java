package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A flake and the modules beside it. */
public final class FlakeFiles implements OnBehalf {

    private static final String FILE = "flake.nix";
    private static final String MACHINES = "nixosConfigurations";
    private static final Map<String, Purpose> OUTPUTS =
            Map.of("packages", Purpose.BUILD, "checks", Purpose.CHECK, "devShells", Purpose.SHELL);

    private FlakeFiles() {}

    /**
     * Writes a flake.
     *
     * @param name the name of the set
     * @param flake the flake
     * @param modules what its machines import: relative path to module. Where the flake or a module imports one of them as a value, its
     *     path is written
     * @return a set with {@code flake.nix} and the modules. For each machine a plan of its name builds a virtual machine of it. For what is
     *     set by {@code packages.SYSTEM.NAME}, {@code checks} and {@code devShells} there is a plan named as that output
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, Flake flake, Map<String, NixosModule> modules) {
        ImportCycles.check(modules);
        LinkedModules links = new LinkedModules(modules);
        FileSet.Builder set = FileSet.builder(name).files(NixFile.of(FILE, links.linked(FILE, flake)));
        new TreeMap<>(modules).forEach((path, module) -> set.files(NixFile.of(path, links.linked(path, module))));
        List<BuildPlan> plans = new ArrayList<>();
        for (Definition output : flake.outputs()) {
            List<String> names = output.path().names();
            Purpose purpose = OUTPUTS.get(names.get(0));
            if (names.size() == 2 && names.get(0).equals(MACHINES)) {
                plans.add(BuildPlan.flake(names.get(1), output.path() + ".config.system.build.vm")
                        .product(Product.file("bin/run-*-vm")));
            } else if (names.size() == 3 && purpose != null) {
                String path = output.path().toString();
                plans.add(BuildPlan.flake(path, path).purpose(purpose));
            }
        }
        return set.plans(plans).build();
    }
}
