package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A flake and the modules beside it. */
public final class FlakeFiles implements OnBehalf {

    private static final String MACHINES = "nixosConfigurations";

    private FlakeFiles() {}

    /**
     * Writes a flake.
     *
     * @param name the name of the set
     * @param flake the flake
     * @param modules what its machines import: relative path to module
     * @return a set with {@code flake.nix} and the modules; for each machine a plan of its name builds a virtual machine of it
     * @throws IllegalArgumentException as {@link FileSet}, or if a module imports itself, be it through others
     */
    public static FileSet of(String name, Flake flake, Map<String, NixosModule> modules) {
        ImportCycles.check(modules);
        FileSet.Builder set = FileSet.builder(name).files(NixFile.of("flake.nix", flake));
        new TreeMap<>(modules).forEach((path, module) -> set.files(NixFile.of(path, module)));
        for (Definition output : flake.outputs()) {
            List<String> names = output.path().names();
            if (names.size() == 2 && names.get(0).equals(MACHINES)) {
                set.plans(BuildPlan.flake(names.get(1), output.path() + ".config.system.build.vm"));
            }
        }
        return set.build();
    }
}
