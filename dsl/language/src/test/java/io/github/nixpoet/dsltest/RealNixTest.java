package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.image.DockerTools.caCertificates;
import static io.github.nixpoet.dsl.image.DockerTools.exportImage;
import static io.github.nixpoet.dsl.image.DockerTools.fakeNss;
import static io.github.nixpoet.dsl.image.DockerTools.mergeImages;
import static io.github.nixpoet.dsl.image.DockerTools.pullImage;
import static io.github.nixpoet.dsl.image.DockerTools.shadowSetup;
import static io.github.nixpoet.dsl.image.DockerTools.streamNixShellImage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.derivation.Builders;
import io.github.nixpoet.dsl.derivation.Derivations;
import io.github.nixpoet.dsl.derivation.Fetchers;
import io.github.nixpoet.dsl.derivation.Packages;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.Healthcheck;
import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.image.MachineImage;
import io.github.nixpoet.dsl.image.PartitionTable;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.NixHash;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each construct in a file, evaluated to derivations by a real Nix in one run. */
class RealNixTest {

    private static final NixHash HASH = NixHash.unknown();
    private static final String LINUX = "x86_64-linux";
    private static final NixosModule MACHINE = NixosModule.of(os -> os.set("system.stateVersion", "25.05")
            .set("boot.loader.grub.device", "/dev/vda")
            .set(
                    "fileSystems.\"/\"",
                    attrs(root -> root.set("device", "/dev/vda1").set("fsType", "ext4"))));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void write(String file, ToNix value) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
        Files.writeString(path, Text.of(value));
    }

    @Test
    void everyConstructEvaluatesToDerivations() throws IOException {
        assumeTrue(LabNix.isThere("everyConstructEvaluatesToDerivations"));
        List<NixExpr<?>> derivations = derivations();
        write("package.nix", Lang.function(Lang.takes("hello"), ref("hello")));
        write("derivations.nix", Lang.function("pkgs", list(derivations)));
        write("image.nix", buildImage());
        write("layered.nix", layeredImage());
        write("test.nix", test());
        write("config.nix", MACHINE);
        write(
                "disk.nix",
                DiskImage.builder(MACHINE)
                        .partitionTable(PartitionTable.HYBRID)
                        .additionalSpace("1G")
                        .build());
        MachineImage iso = MachineImage.of(ImageVariant.ISO, MACHINE);
        write("older.nix", iso.forOlderNixos());
        write("flake.nix", flake());
        for (FleetForms.File file : FleetForms.files(FLEET).toList()) {
            write(file.path(), file.module());
        }
        write("hive.nix", FleetForms.hive(Nixpkgs.channel(), FLEET));
        write("fleet.nix", FleetForms.flake("Fleet", FlakeInput.indirect("nixpkgs"), FLEET));
        Path all = Files.writeString(folder.resolve("all.nix"), """
                let
                  pkgs = import <nixpkgs> { };
                  nixos = configuration: import <nixpkgs/nixos> { inherit configuration; };
                  evaluate = import <nixpkgs/nixos/lib/eval-config.nix>;
                  nixpkgs = { lib = pkgs.lib // { nixosSystem = evaluate; }; legacyPackages.x86_64-linux = pkgs; };
                  flake = let all = (import ./flake.nix).outputs { inherit nixpkgs; self = all; }; in all;
                  fleet = (import ./fleet.nix).outputs { inherit nixpkgs; self = { }; };
                  stub = { lib, ... }: { options.deployment = lib.mkOption { type = lib.types.attrs; }; };
                  hive = import ./hive.nix;
                  web = evaluate { system = null; modules = [ stub hive.defaults hive.web ]; };
                  images = (nixos ./config.nix).config.system.build;
                in
                {
                  derivations = map (derivation: derivation.drvPath) (import ./derivations.nix pkgs);
                  single = map (derivation: derivation.drvPath) [
                    (import ./image.nix { })
                    (import ./layered.nix { })
                    (import ./test.nix)
                    (nixos ./disk.nix).config.system.build.qcow2
                    (nixos ./older.nix).config.system.build.isoImage
                    images.images.iso
                    images.images.kexec
                    images.vm
                    flake.packages.x86_64-linux.default
                    flake.checks.x86_64-linux.default
                    fleet.nixosConfigurations.web.config.system.build.toplevel
                    web.config.system.build.toplevel
                  ];
                  images = builtins.attrNames images.images;
                  app = flake.apps.x86_64-linux.default.type;
                  tags = web.config.deployment.tags;
                }
                """);

        String json = LabNix.json(all);
        assertThat(json.split("\\.drv\"", -1)).hasSize(derivations.size() + 12 + 1);
        assertThat(json).contains("\"app\":\"app\"", "\"tags\":[\"web\"]");
        Stream.of(ImageVariant.values())
                .flatMap(variant -> variant.imageName().stream())
                .forEach(name -> assertThat(json).contains('"' + name + '"'));
    }

    private static List<NixExpr<?>> derivations() {
        return List.of(
                Builders.writeText("a", "one\ntwo\n"),
                Builders.writeTextDir("etc/a", "a"),
                Builders.writeTextFile("a", "b", file -> file.set("destination", "/a")),
                Builders.writeScript("a", "#!/bin/sh\n"),
                Builders.writeScriptBin("a", "#!/bin/sh\n"),
                Builders.writeShellScript("a", "echo \"${HOME}\"\n"),
                Builders.writeShellScriptBin("a", lines("exec ", pkgs("hello"), "/bin/hello\n")),
                Builders.writeShellApplication("a", "hello\n", pkgs("hello")),
                Builders.runCommand("a", env -> env.set("nativeBuildInputs", list(pkgs("jq"))), "jq . > $out"),
                Builders.symlinkJoin("a", pkgs("hello"), pkgs("jq")),
                Builders.buildEnv("a", pkgs("hello")),
                Builders.linkFarm("a", Map.of("b", pkgs("hello"))),
                Builders.linkFarmFromDrvs("a", pkgs("hello"), pkgs("jq")),
                Builders.runCommandLocal("a", "touch $out"),
                Builders.runCommandCC("a", "touch $out"),
                Builders.concatText("a", Builders.writeText("b", "b")),
                Builders.concatScript("a", Builders.writeText("b", "b")),
                Builders.writeClosure(pkgs("hello")),
                Derivations.mkDerivation(a -> a.pname("a")
                        .version("1")
                        .src(Fetchers.fetchFromGitHub("a", "b", "v1", HASH))
                        .phase("install", "mkdir $out\ncp a $out\n")),
                Derivations.mkDerivation(a -> a.pname("a")
                        .version("1")
                        .src(Fetchers.fetchurl("https://example.org/a.tar.gz", HASH))
                        .set("name", str("a-", ref("finalAttrs.version")))
                        .remove("pname")),
                Derivations.mkShell(shell -> shell.packages(pkgs("jq")).shellHook("echo hi\n")),
                Derivations.mkShellNoCC(shell -> shell.inputsFrom(pkgs("hello"))),
                Fetchers.fetchzip("https://example.org/a.zip", HASH),
                Fetchers.fetchpatch("https://example.org/a.patch", HASH),
                Fetchers.fetchgit("https://example.org/a", "0".repeat(40), HASH),
                Fetchers.fetchFromGitLab("a", "b", "v1", HASH),
                Packages.override(pkgs("jq"), jq -> jq.set("onigurumaSupport", false)),
                Packages.overrideAttrs(
                        pkgs("hello"), (hello, old) -> hello.set("pname", str(old.select("pname"), "-2"))),
                pkgs("extend")
                        .apply(Packages.overlay((all, last, previous) -> all.set("mine", previous.select("hello"))))
                        .select("mine"),
                Packages.callPackage(path("./package.nix")),
                Packages.linuxPackagesCustom(
                                "6.9.0",
                                Fetchers.fetchurl("https://example.org/linux.tar.xz", HASH),
                                Builders.writeText("config", "CONFIG_MODULES=y\n"))
                        .select("kernel"),
                mergeImages(
                        exportImage(buildImage().toDerivation(), export -> export.set("name", "b")),
                        streamNixShellImage(Builders.runCommand("a", "touch $out"), shell -> shell.set("tag", "1"))));
    }

    private static DockerImage buildImage() {
        return DockerImage.builder("a")
                .fromImage(pullImage("nixos/nix", "sha256:" + "0".repeat(64), HASH))
                .copyToRoot(fakeNss(), caCertificates())
                .runAsRoot(lines("#!", pkgs("runtimeShell"), "\n", shadowSetup(), "\ngroupadd web\n"))
                .command(str(pkgs("hello"), "/bin/hello"))
                .healthcheck(Healthcheck.shell("true"))
                .build();
    }

    private static DockerImage layeredImage() {
        return DockerImage.layered("a")
                .contents(pkgs("hello"))
                .maxLayers(20)
                .expose(80)
                .user("1000:100")
                .build();
    }

    private static VmTest test() {
        return VmTest.builder("a")
                .node("web", NixosModule.of(os -> os.set("services.nginx.enable", true)))
                .container("db", NixosModule.of(os -> os.set("services.redis.servers.a.enable", true)))
                .enableOcr()
                .script(script -> {
                    script.startAll().machine("web").waitForOpenPort(80).waitForText("a");
                    script.container("db")
                            .succeed("ping -c 1 ", ref("nodes.web.networking.primaryIPAddress"), " # ", pkgs("hello"));
                })
                .build();
    }

    private static Flake flake() {
        return Flake.builder("a")
                .input("nixpkgs", FlakeInput.indirect("nixpkgs"))
                .systems(LINUX)
                .forAllSystems("packages", packages -> packages.set("default", pkgs("hello")))
                .forSystem("checks", LINUX, checks -> checks.set("default", ref("self.packages.x86_64-linux.default")))
                .app(LINUX, "default", str(ref("self.packages.x86_64-linux.default"), "/bin/hello"))
                .build();
    }

    private static final Node DB = Node.of("db", LINUX).address("10.0.0.2").offers("postgres", 5432);
    private static final Fleet FLEET = Fleet.builder()
            .shared(MACHINE)
            .role("web", NixosModule.of(os -> os.set("services.nginx.enable", true)))
            .nodes(DB, Node.of("web", LINUX).roles("web").uses(DB, "postgres").address("10.0.0.3"))
            .build();
}
