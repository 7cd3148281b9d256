package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.takes;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.pin.Nixpkgs;

/** An environment to work in: {@code shell.nix}. */
public final class ShellFiles implements OnBehalf {

    private static final String FILE = "shell.nix";

    private ShellFiles() {}

    /**
     * Writes an environment.
     *
     * @param name the name of the set
     * @param nixpkgs where its packages come from, unless who enters it says otherwise
     * @param shell the environment, often {@code mkShell(…)}; it may use {@code pkgs}
     * @return a set with {@code shell.nix}, whose plan {@code shell} enters it
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, Nixpkgs nixpkgs, NixExpr<? super NixType.Derivation> shell) {
        return FileSet.builder(name)
                .files(NixFile.of(FILE, function(takes().optional("pkgs", nixpkgs.packages()), shell)))
                .plans(BuildPlan.file("shell", FILE).purpose(Purpose.SHELL).build())
                .build();
    }
}
