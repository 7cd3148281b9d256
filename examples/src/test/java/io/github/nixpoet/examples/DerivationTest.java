package io.github.nixpoet.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.fleet.NewsFleet;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixCall;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every plan evaluates; and a system that a document gives by hand has the very derivations of that. Below {@code byhand} stand the
 * files as documents have them, options with their newer names.
 */
class DerivationTest {

    private static final Path BY_HAND = Path.of("src/test/resources/io/github/nixpoet/examples/byhand");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyPlanEvaluatesToWhatTheDocumentHas() throws IOException {
        NixRunner nix = nixWithNixpkgs();
        Path nixpkgs = nix.find("nixpkgs").orElseThrow();
        Set<String> compared = new HashSet<>();
        for (ExampleSystem system : Systems.all()) {
            FileSet files = quick(system.offline().apply(nixpkgs));
            Map<String, List<Path>> generated = derivations(files, folder.resolve(files.name()), nix);
            assertThat(generated.keySet()).hasSameSizeAs(files.plans());
            Optional<FileSet> byHand = byHand(files);
            if (byHand.isPresent()) {
                Path place = folder.resolve(files.name() + "-by-hand");
                derivations(byHand.get(), place, nix).forEach((plan, derivations) -> {
                    String name = files.name() + " " + plan;
                    assertThat(generated.get(plan)).as(name).isEqualTo(derivations);
                    compared.add(name);
                });
            }
        }
        assertThat(compared).hasSize(10);
    }

    /** Colmena hands each node the options of its deployment, besides what is said of all. */
    @Test
    void nodesOfTheHiveEvaluate() {
        NixRunner nix = nixWithNixpkgs();
        Path nixpkgs = nix.find("nixpkgs").orElseThrow();
        FileSet fleet = NewsFleet.files(Nixpkgs.channel(), FlakeInput.of("path:" + nixpkgs));
        FileSetWriter.into(folder).write(fleet);
        String[] derivations = nix.in(folder).evaluate(NixCall.expression("""
                let
                  hive = import ./hive.nix;
                  deployment = { lib, ... }: { options.deployment = lib.mkOption { type = lib.types.attrs; }; };
                  system = node: import <nixpkgs/nixos/lib/eval-config.nix> {
                    system = null;
                    modules = [ deployment hive.defaults node ];
                  };
                in
                map (node: (system node).config.system.build.toplevel.drvPath) [ hive.proxy hive.web1 hive.db ]
                """), String[].class);
        assertThat(derivations).hasSize(3).allSatisfy(path -> assertThat(path).endsWith(".drv"));
    }

    /** All images of one machine take minutes; {@code -Dnixpoet.full=true} evaluates them too. */
    private static FileSet quick(FileSet files) {
        if (Boolean.getBoolean("nixpoet.full")) {
            return files;
        }
        return new FileSet(
                files.name(),
                files.files(),
                files.plans().stream()
                        .filter(plan ->
                                !plan.name().startsWith("image-") || plan.name().equals("image-qemu-efi"))
                        .toList());
    }

    private static Map<String, List<Path>> derivations(FileSet files, Path place, NixRunner nix) {
        FileSetWriter.into(place).write(files);
        List<Evaluation> plans = Evaluation.all(files, place, nix);
        for (Evaluation plan : plans) {
            assertThat(plan.error()).as(files.name() + " " + plan.plan()).isEmpty();
            assertThat(plan.derivations())
                    .as(files.name() + " " + plan.plan())
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(path.toString()).endsWith(".drv"));
        }
        return plans.stream().collect(toMap(Evaluation::plan, Evaluation::derivations));
    }

    /** The files that the document has, with the plans that need no other. */
    private static Optional<FileSet> byHand(FileSet generated) throws IOException {
        Path place = BY_HAND.resolve(generated.name());
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        FileSet.Builder set = FileSet.builder("by-hand");
        Set<String> there = new HashSet<>();
        try (Stream<Path> found = Files.list(place)) {
            for (Path file : found.toList()) {
                String name = file.getFileName().toString();
                String text =
                        Files.readString(file).replaceFirst("nixpkgs = fetchTarball [^;]*;", "nixpkgs = <nixpkgs>;");
                set.files(GeneratedFile.of(name, text));
                there.add(name);
            }
        }
        generated.plans().stream()
                .filter(plan -> there.stream().anyMatch(file -> concerns(plan, file)))
                .forEach(set::plans);
        return Optional.of(set.build());
    }

    private static boolean concerns(BuildPlan plan, String file) {
        return plan.command().stream().anyMatch(argument -> argument.endsWith("./" + file));
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
