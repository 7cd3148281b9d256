package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import java.util.Map;

/** What Hydra builds continuously: {@code release.nix} with the jobs, and {@code spec.json}, which tells Hydra of it. */
public final class JobsetFiles implements OnBehalf {

    private static final String FILE = "release.nix";

    private JobsetFiles() {}

    /**
     * Writes jobs and their jobset.
     *
     * @param name the name of the set
     * @param jobset what Hydra is told; its input {@code nixpkgs}, if it has one, is handed to the jobs
     * @param nixpkgs what the jobs are built with where Hydra hands them none
     * @param jobs a set of derivations, as {@code attrs(…)} makes it; they may use {@code pkgs} and {@code nixpkgs}
     * @return a set with {@code release.nix}, with a plan for each attribute of the set that is written out, and {@code spec.json} with the
     *     jobset
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, Jobset jobset, Nixpkgs nixpkgs, NixExpr<? super NixType.Attrs> jobs) {
        NixExpr<?> file = function(
                takes().optional("nixpkgs", nixpkgs.source()),
                let(scope -> scope.set("pkgs", ref("import").apply(ref("nixpkgs"), attrs(none -> {}))), jobs));
        return FileSet.builder(name)
                .files(NixFile.of(FILE, file), JsonFile.of("spec.json", Map.of(jobset.name(), jobset.toJson(FILE))))
                .plans(Attribute.of(jobs).stream()
                        .map(job -> PackageFiles.plan(FILE, job))
                        .toList())
                .build();
    }
}
