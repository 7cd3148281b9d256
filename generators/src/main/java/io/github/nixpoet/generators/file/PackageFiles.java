package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Nix.path;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.derivation.Packages;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.text.AttrPath;
import java.util.Map;

/** Packages by attribute: {@code default.nix}, alone or with a file for each. */
public final class PackageFiles implements OnBehalf {

    private static final String FILE = "default.nix";

    private PackageFiles() {}

    /**
     * Writes packages to one file.
     *
     * @param name the name of the set
     * @param nixpkgs what they are built with, unless who builds them says otherwise
     * @param packages a set of packages, as {@code attrs(…)} or {@code recAttrs(…)} make it; they may use {@code pkgs}
     * @return a set with {@code default.nix}, with a plan for each attribute of the set that is written out
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, Nixpkgs nixpkgs, NixExpr<? super NixType.Attrs> packages) {
        return FileSet.builder(name)
                .files(file(nixpkgs, packages))
                .plans(Attribute.of(packages).stream()
                        .map(attribute -> plan(FILE, attribute))
                        .toList())
                .build();
    }

    /**
     * Writes each package to a file of its own.
     *
     * @param name the name of the set
     * @param nixpkgs what they are built with, unless who builds them says otherwise
     * @param packages by attribute: functions of packages, as {@code function(takes("lib", "stdenv"), …)}
     * @return a set with {@code pkgs/NAME.nix} for each, which {@code default.nix} hands what it takes by {@code callPackage}, and a plan
     *     for each
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet called(
            String name, Nixpkgs nixpkgs, Map<String, ? extends NixExpr<? super NixType.Function>> packages) {
        FileSet.Builder set = FileSet.builder(name);
        AttrsBuilder all = new AttrsBuilder();
        Ordered.of(packages).forEach((attribute, made) -> {
            String file = "pkgs/" + attribute + ".nix";
            set.files(NixFile.of(file, made)).plans(plan(FILE, attribute));
            all.set(AttrPath.of(attribute), Packages.callPackage(path("./" + file)));
        });
        return set.files(file(nixpkgs, all.build())).build();
    }

    private static GeneratedFile file(Nixpkgs nixpkgs, NixExpr<?> packages) {
        return NixFile.of(FILE, function(takes().optional("pkgs", nixpkgs.packages()), packages));
    }

    static BuildPlan plan(String file, String attribute) {
        return BuildPlan.file(attribute, file)
                .attributes(AttrPath.of(attribute).toString())
                .build();
    }
}
