package io.github.nixpoet.examples;

import io.github.nixpoet.generators.NixProject;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.nix.NixException;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import io.github.nixpoet.generators.nix.NixSettings;
import io.github.nixpoet.generators.nix.NixVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The Nix of this machine, if there is one, and the nixpkgs that it finds.
 *
 * @param runner runs it, empty if there is none
 * @param version what it answers, empty if it does not
 * @param nixpkgs where {@code <nixpkgs>} is
 * @param absence what stands in the table where there is none
 */
record NixInspector(Optional<NixRunner> runner, Optional<NixVersion> version, Optional<Path> nixpkgs, String absence) {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /**
     * Looks on PATH, and asks what is there for its version.
     *
     * @throws NixException if what is there does not answer as Nix does
     */
    static NixInspector find() {
        Optional<NixRunner> runner = NixInstallation.find()
                .map(nix -> NixRunner.of(nix)
                        .settings(NixSettings.builder().timeLimit(LIMIT).build()));
        return new NixInspector(
                runner,
                runner.map(NixRunner::version),
                runner.flatMap(nix -> nix.find("nixpkgs")),
                "no Nix: apt-get install nix-bin");
    }

    /** Stands for what is on PATH but does not answer. */
    static NixInspector broken() {
        return new NixInspector(Optional.empty(), Optional.empty(), Optional.empty(), "no answer from Nix");
    }

    /** The same Nix, asked to parse alone. */
    NixInspector withoutEvaluation() {
        return new NixInspector(runner, version, Optional.empty(), absence);
    }

    boolean isPresent() {
        return runner.isPresent();
    }

    void parse(FileSet files, Path folder, String path) {
        new NixProject(files, folder, runner.orElseThrow()).parse(path);
    }

    List<Evaluation> evaluate(FileSet files, Path folder) {
        return Evaluation.all(files, folder, runner.orElseThrow());
    }

    /** What Nix took of what it was handed, and what it was not handed. */
    String summary(List<Row> rows) {
        if (version.isEmpty()) {
            return "No Nix on PATH: nothing was handed to it. To have it: apt-get install nix-bin, or https://nixos.org/download";
        }
        String parsed = "Nix " + version.get().text() + " parsed " + share(rows, Row.Kind.NIX_FILE, "files");
        return nixpkgs.isPresent()
                ? parsed + " and evaluated " + share(rows, Row.Kind.PLAN, "plans") + " to derivations."
                : parsed + " and evaluated nothing; it does where <nixpkgs> resolves: NIX_PATH=nixpkgs=FOLDER";
    }

    private static String share(List<Row> rows, Row.Kind kind, String what) {
        List<Row> those = rows.stream().filter(row -> row.kind() == kind).toList();
        long well = those.stream().filter(row -> !row.failed()).count();
        return well + " of " + those.size() + " " + what;
    }
}
