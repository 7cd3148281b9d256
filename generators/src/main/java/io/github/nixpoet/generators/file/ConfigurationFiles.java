package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Nix.path;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The configuration of a machine: {@code configuration.nix}, and modules beside it. */
public final class ConfigurationFiles implements OnBehalf {

    /** Where NixOS expects what it knows of the hardware. */
    public static final String HARDWARE = "hardware-configuration.nix";

    private static final String FILE = "configuration.nix";

    private ConfigurationFiles() {}

    /**
     * Writes a machine.
     *
     * @param name the name of the set
     * @param machine what the machine is
     * @return a set with {@code configuration.nix}, whose plan {@code vm} builds a virtual machine of it
     * @throws IllegalArgumentException as {@link FileSet}, or if the machine imports its own file
     */
    public static FileSet of(String name, NixosModule machine) {
        return of(name, machine, Map.of());
    }

    /**
     * Writes a machine and modules of it as files of their own.
     *
     * <p>Example: {@code ConfigurationFiles.of("web", machine, Map.of(HARDWARE, hardware, "modules/users.nix", users))}.
     *
     * @param name the name of the set
     * @param machine what the machine is
     * @param modules modules by path. Where the machine or a module imports one of them as a value, its path is written; what nobody
     *     imports the machine does
     * @return a set with {@code configuration.nix} and the modules, whose plan {@code vm} builds a virtual machine of it
     * @throws IllegalArgumentException as {@link FileSet}, if one module is given two paths, or if one imports itself
     */
    public static FileSet of(String name, NixosModule machine, Map<String, NixosModule> modules) {
        if (modules.containsKey(FILE)) {
            throw new IllegalArgumentException(FILE + " is the machine itself; write the module to another file");
        }
        LinkedModules links = new LinkedModules(modules);
        Map<String, NixosModule> all = new TreeMap<>(modules);
        List<Object> imports = new ArrayList<>();
        all.put(FILE, machine);
        new TreeMap<>(modules).forEach((path, module) -> {
            if (all.entrySet().stream().noneMatch(by -> links.isImported(module, by.getKey(), by.getValue()))) {
                imports.add(path(LinkedModules.relative(FILE, path)));
            }
        });
        if (!imports.isEmpty()) {
            all.put(FILE, machine.toBuilder().imports(imports).build());
        }
        ImportCycles.check(all);
        FileSet.Builder set = FileSet.builder(name);
        all.forEach((path, module) -> set.files(NixFile.of(path, links.linked(path, module))));
        return set.plans(BuildPlan.lookup("vm", "nixpkgs/nixos")
                        .attributes("vm")
                        .searchPath("nixos-config", "./" + FILE)
                        .product(MachineProducts.vm(all.values()))
                        .build())
                .build();
    }
}
