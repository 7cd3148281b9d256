package io.github.nixpoet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.examples.helloimage.HelloImage;
import io.github.nixpoet.examples.minimaltest.MinimalTest;
import io.github.nixpoet.examples.tutorial.TutorialMachine;
import io.github.nixpoet.generators.NixProject;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated system is the one that the document gives by hand: both have the same derivation. */
class DerivationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theTutorialMachine() throws IOException {
        sameAsByHand(TutorialMachine.files(), "configuration.nix", "vm");
    }

    @Test
    void theMinimalTest() throws IOException {
        sameAsByHand(MinimalTest.offline(), "minimal-test.nix", "test");
    }

    @Test
    void theHelloImage() throws IOException {
        sameAsByHand(HelloImage.files(), "hello-docker.nix", "image");
    }

    @Test
    void everyPlanEvaluates() {
        NixRunner nix = nixWithNixpkgs();
        Path nixpkgs = nix.find("nixpkgs").orElseThrow();
        List<Path> derivations = new ArrayList<>();
        for (ExampleSystem system : Systems.all()) {
            FileSet files = system.offline().apply(nixpkgs);
            Path place = folder.resolve(system.folder());
            FileSetWriter.into(place).write(files);
            for (BuildPlan plan : files.plans()) {
                derivations.addAll(new NixProject(files, place, nix).instantiate(plan.name()));
            }
        }
        assertThat(derivations)
                .hasSize(6)
                .allSatisfy(path -> assertThat(path.toString()).endsWith(".drv"));
    }

    private void sameAsByHand(FileSet generated, String file, String plan) throws IOException {
        NixRunner nix = nixWithNixpkgs();
        FileSet byHand = FileSet.builder("by-hand")
                .files(GeneratedFile.of(file, byHand(file)))
                .plans(generated.plan(plan).orElseThrow())
                .build();
        assertThat(derivation(byHand, plan, nix)).isEqualTo(derivation(generated, plan, nix));
    }

    private List<Path> derivation(FileSet files, String plan, NixRunner nix) {
        Path place = folder.resolve(files.name());
        FileSetWriter.into(place).write(files);
        return new NixProject(files, place, nix).instantiate(plan);
    }

    private static String byHand(String file) throws IOException {
        try (InputStream in = DerivationTest.class.getResourceAsStream("byhand/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no byhand/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A nixpkgs of today wants Nix 2.18 at least. */
    private static NixRunner nixWithNixpkgs() {
        Optional<NixRunner> nix = NixInstallation.find()
                .map(NixRunner::of)
                .filter(runner -> runner.version().isAtLeast(2, 18))
                .filter(runner -> runner.find("nixpkgs").isPresent());
        if (nix.isEmpty()) {
            System.out.println("DerivationTest skipped: no Nix of 2.18 or newer on PATH that finds <nixpkgs>");
        }
        assumeTrue(nix.isPresent(), "a Nix that finds <nixpkgs>");
        return nix.orElseThrow();
    }
}
