package io.github.nixpoet.examples;

import io.github.nixpoet.generators.NixProject;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.nix.NixException;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import io.github.nixpoet.generators.nix.NixSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The Nix of this machine, if there is one, and whether it knows a nixpkgs. */
final class NixInspector {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Optional<NixRunner> runner;
    private final Optional<Path> nixpkgs;

    private NixInspector(Optional<NixRunner> runner, Optional<Path> nixpkgs) {
        this.runner = runner;
        this.nixpkgs = nixpkgs;
    }

    static NixInspector find() {
        Optional<NixRunner> runner = NixInstallation.find()
                .map(nix -> NixRunner.of(nix)
                        .settings(NixSettings.builder().timeLimit(LIMIT).build()));
        return new NixInspector(runner, runner.flatMap(NixInspector::findNixpkgs));
    }

    private static Optional<Path> findNixpkgs(NixRunner nix) {
        try {
            return nix.find("nixpkgs");
        } catch (NixException e) {
            return Optional.empty();
        }
    }

    /** The same Nix, asked to parse alone. */
    NixInspector withoutEvaluation() {
        return new NixInspector(runner, Optional.empty());
    }

    boolean isPresent() {
        return runner.isPresent();
    }

    /** Where {@code <nixpkgs>} is. */
    Optional<Path> nixpkgs() {
        return nixpkgs;
    }

    void parse(FileSet files, Path folder, String path) {
        project(files, folder).parse(path);
    }

    List<Path> instantiate(FileSet files, Path folder, String plan) {
        return project(files, folder).instantiate(plan);
    }

    private NixProject project(FileSet files, Path folder) {
        return new NixProject(files, folder, runner.orElseThrow());
    }

    /** What the column of verdicts leaves out. */
    String remark() {
        if (!isPresent()) {
            return "No Nix on PATH: nothing was handed to it. To have it: apt-get install nix-bin, or https://nixos.org/download";
        }
        return nixpkgs.isPresent()
                ? "Nix parsed each file and evaluated each plan to its derivation."
                : "Nix parsed each file and evaluated nothing; it evaluates where <nixpkgs> resolves: NIX_PATH=nixpkgs=FOLDER";
    }
}
