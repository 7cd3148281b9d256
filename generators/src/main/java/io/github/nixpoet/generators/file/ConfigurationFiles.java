package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.Map;

/** The configuration of a machine: {@code configuration.nix}. */
public final class ConfigurationFiles implements OnBehalf {

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
        ImportCycles.check(Map.of(FILE, machine));
        return FileSet.builder(name)
                .files(NixFile.of(FILE, machine))
                .plans(BuildPlan.lookup("vm", "nixpkgs/nixos")
                        .attributes("vm")
                        .searchPath("nixos-config", "./" + FILE)
                        .build())
                .build();
    }
}
