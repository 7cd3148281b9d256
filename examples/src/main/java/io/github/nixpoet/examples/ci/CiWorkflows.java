package io.github.nixpoet.examples.ci;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.derivation.Derivations.mkShell;

import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.PackageFiles;
import io.github.nixpoet.generators.file.ShellFiles;
import io.github.nixpoet.generators.template.Workflow;
import io.github.nixpoet.generators.template.WorkflowExpression;
import io.github.nixpoet.generators.template.WorkflowStep;

/** A project with a package and a shell, and two ways to build it on each push: with a cache at Cachix, and with the cache of GitHub. */
public final class CiWorkflows {

    private static final String WORKFLOW = ".github/workflows/test.yml";

    private CiWorkflows() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code default.nix} and {@code shell.nix}, and a {@code .github/workflows/test.yml} in a folder for each of the two caches
     */
    public static FileSet files() {
        FileSet shell = ShellFiles.of(
                "shell", Nixpkgs.channel(), mkShell(tools -> tools.packages(pkgs("hello"), pkgs("nixfmt"))));
        return Readme.add(
                PackageFiles.of("07-ci", Nixpkgs.channel(), attrs(all -> all.set("hello", pkgs("hello")))).toBuilder()
                        .files(shell.files())
                        .plans(shell.plans())
                        .files(cachix(), magicCache())
                        .build(),
                "Workflows of GitHub Actions that build with Nix and cache what they built. Take one of the two folders to the root of a repository.",
                """
                nix-build
                nix-shell --run "echo OK"
                """);
    }

    private static GeneratedFile cachix() {
        WorkflowStep cache = WorkflowStep.uses("cachix/cachix-action@v14")
                .with("name", "mycache")
                .with("signingKey", WorkflowExpression.secret("CACHIX_SIGNING_KEY"))
                .with("authToken", WorkflowExpression.secret("CACHIX_AUTH_TOKEN"));
        return workflow(cache).file("cachix/" + WORKFLOW);
    }

    private static GeneratedFile magicCache() {
        return workflow(WorkflowStep.uses("DeterminateSystems/magic-nix-cache-action@v2"))
                .file("magic-cache/" + WORKFLOW);
    }

    private static Workflow workflow(WorkflowStep cache) {
        return Workflow.builder("Test")
                .on("pull_request", "push")
                .job(
                        "tests",
                        "ubuntu-latest",
                        WorkflowStep.uses("actions/checkout@v4"),
                        WorkflowStep.uses("cachix/install-nix-action@v25")
                                .with("nix_path", "nixpkgs=channel:nixos-unstable"),
                        cache,
                        WorkflowStep.run("nix-build"),
                        WorkflowStep.run("nix-shell", "--run", "echo OK"))
                .build();
    }
}
