package io.github.nixpoet.generators.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixCall;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of file is what Nix takes: a derivation of each, in one call. Pins are left out, which would be downloaded. */
class KindsEvaluationTest {

    private static final String ALL = """
            let
              pkgs = import <nixpkgs> { };
              evaluate = import <nixpkgs/nixos/lib/eval-config.nix>;
              nixpkgs = {
                lib.nixosSystem = evaluate;
                legacyPackages.x86_64-linux = pkgs;
              };
              outputs = folder: pkgs.lib.fix (self: (import folder).outputs { inherit self nixpkgs; });
              hive = import ./fleet-hive/hive.nix;
              deployment.options.deployment = pkgs.lib.mkOption { };
              node = modules: (evaluate { system = null; inherit modules; }).config.system.build.toplevel;
            in
            [
              (import <nixpkgs/nixos> { configuration = ./configuration/configuration.nix; }).vm
              (import <nixpkgs/nixos> { configuration = ./disk/qcow2.nix; }).config.system.build.qcow2
              (outputs ./flake/flake.nix).nixosConfigurations.web.config.system.build.vm
              (outputs ./flake/flake.nix).checks.x86_64-linux.hello
              (import ./fleet { }).web-1.config.system.build.toplevel
              (node [ hive.defaults hive.web-1 deployment ])
              (import ./image/hello.nix { })
              (import ./images/images.nix { tag = "x"; }).web
              (import ./jobset/release.nix { })."b c"
              (import ./overlays).greeting
              (import ./packages { }).greet
              (import ./packages-called { }).greeting
              (import ./shell/shell.nix { })
              (import ./test/greets.nix)
            ]
            """;

    @Test
    void eachHasADerivation(@TempDir Path folder) throws Exception {
        NixRunner nix = nixWithNixpkgs();
        for (FileSet set : Kinds.all()) {
            FileSetWriter.into(folder.resolve(set.name())).write(set);
        }
        Files.writeString(folder.resolve("all.nix"), ALL);

        List<Path> derivations = nix.in(folder).instantiate(NixCall.of(List.of("./all.nix")));

        assertThat(derivations)
                .hasSize(14)
                .allSatisfy(path -> assertThat(path.toString()).endsWith(".drv"));
        // One machine, and one of the fleet, is the same in each of its forms.
        assertThat(derivations.get(0)).isEqualTo(derivations.get(2));
        assertThat(derivations.get(4)).isEqualTo(derivations.get(5));
        assertThat(derivations.get(4).toString()).contains("nixos-system-web-1");
    }

    /** A nixpkgs of today wants Nix 2.18 at least. */
    private static NixRunner nixWithNixpkgs() {
        Optional<NixRunner> nix = NixInstallation.find()
                .map(NixRunner::of)
                .filter(runner -> runner.version().isAtLeast(2, 18))
                .filter(runner -> runner.find("nixpkgs").isPresent());
        if (nix.isEmpty()) {
            System.out.println("KindsEvaluationTest skipped: no Nix of 2.18 or newer on PATH that finds <nixpkgs>");
        }
        assumeTrue(nix.isPresent(), "a Nix that finds <nixpkgs>");
        return nix.orElseThrow();
    }
}
