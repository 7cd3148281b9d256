package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.secret.SecretRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pins, secrets and the nodes of a hive, evaluated by a real Nix in one run. What would be fetched lies in a folder; what is no part of
 * nixpkgs, as the options of sops-nix, agenix and Colmena, is declared by a stub.
 */
class RealFormsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
        Files.writeString(path, text);
    }

    private void write(String file, ToNix value) throws IOException {
        write(file, Text.of(value));
    }

    private void pin(String name, Nixpkgs nixpkgs) throws IOException {
        write("pins/" + name + ".nix", nixpkgs.packages().select("hello"));
    }

    @Test
    void pinsSecretsAndNodesHaveTheirValues() throws IOException {
        assumeTrue(LabNix.isThere("pinsSecretsAndNodesHaveTheirValues"));
        write("stub/default.nix", "{ ... }: { hello = \"hi\"; }");
        write("stub/flake.nix", "{ outputs = _: { }; }");
        write("pins/npins/default.nix", "{ nixpkgs = { outPath = ../../stub; }; }");
        LabNix.run(folder, "tar", "czf", "stub.tar.gz", "stub");
        String hash = LabNix.run(folder, "nix-hash", "--type", "sha256", "--base32", "stub")
                .strip();
        pin("tarball", Nixpkgs.tarball("file://" + folder.resolve("stub.tar.gz"), hash));
        pin("flake", Nixpkgs.flake("path:" + folder.resolve("stub")));
        pin("npins", Nixpkgs.npins("nixpkgs"));
        pin("release", Nixpkgs.release("nixos-25.05"));
        pin("channel", Nixpkgs.channel("nixos-25.05"));
        pin("local", Nixpkgs.of(path("../stub")));
        write("secrets.nix", secrets());
        write("hive.nix", FleetForms.hive(Nixpkgs.channel(), fleet()));
        Path all = Files.writeString(folder.resolve("all.nix"), """
                let
                  lib = import <nixpkgs/lib>;
                  offline = builtins.scopedImport { fetchTarball = _: ./stub; };
                  evaluate = import <nixpkgs/nixos/lib/eval-config.nix>;
                  file = folder: { name, ... }: {
                    options.path = lib.mkOption { default = "${folder}/${name}"; };
                    options.file = lib.mkOption { type = lib.types.path; };
                  };
                  secrets = lib.types.attrsOf (lib.types.submodule (file "/run/secrets"));
                  ages = lib.types.attrsOf (lib.types.submodule (file "/run/agenix"));
                  stubs = {
                    options = {
                      sops.secrets = lib.mkOption { type = secrets; };
                      age.secrets = lib.mkOption { type = ages; };
                      services = lib.mkOption { type = lib.types.attrsOf lib.types.anything; };
                      systemd = lib.mkOption { type = lib.types.attrsOf lib.types.anything; };
                    };
                  };
                  machine = (lib.evalModules { modules = [ stubs ./secrets.nix ]; }).config;
                  hive = import ./hive.nix;
                  deployment = { name, ... }: {
                    options.deployment = {
                      targetHost = lib.mkOption { type = lib.types.nullOr lib.types.str; default = name; };
                      tags = lib.mkOption { type = lib.types.listOf lib.types.str; default = [ ]; };
                    };
                  };
                  nodes = builtins.mapAttrs (
                    name: node:
                    (evaluate {
                      system = null;
                      specialArgs = { inherit name nodes; };
                      modules = [ deployment hive.defaults node ];
                    }).config
                  ) (removeAttrs hive [ "meta" "defaults" ]);
                in
                {
                  pins = [
                    (import ./pins/tarball.nix)
                    (import ./pins/flake.nix)
                    (import ./pins/npins.nix)
                    (offline ./pins/release.nix)
                    (offline ./pins/channel.nix)
                    (import ./pins/local.nix)
                  ];
                  inherit (machine.services) app;
                  credential = machine.systemd.services.app.serviceConfig.LoadCredential;
                  age = baseNameOf machine.age.secrets.key.file;
                  hive = lib.mapAttrs (_: node: {
                    inherit (node.networking) hostName;
                    inherit (node.deployment) targetHost tags;
                    inherit (node.nixpkgs.hostPlatform) system;
                    inherit (node.system) stateVersion;
                    nginx = node.services.nginx.enable;
                    database = node.environment.variables.DATABASE or null;
                  }) nodes;
                  packages = hive.meta.nixpkgs.hello.pname;
                }
                """);

        assertThat(LabNix.json(all).strip()).isEqualTo("""
                {"age":"key.age",
                "app":{"credential":"/run/credentials/app.service/token","file":"/etc/secret","key":"/run/agenix/key","password":"/run/secrets/db/password"},
                "credential":["token:/etc/token"],
                "hive":{
                "db":{"database":null,"hostName":"db","nginx":false,"stateVersion":"25.05","system":"x86_64-linux","tags":[],"targetHost":"10.0.0.2"},
                "web":{"database":"10.0.0.2:5432","hostName":"web","nginx":true,"stateVersion":"25.05","system":"aarch64-linux","tags":["web"],"targetHost":"web"}},
                "packages":"hello",
                "pins":["hi","hi","hi","hi","hi","hi"]}
                """.replace("\n", ""));
    }

    private static NixosModule secrets() {
        SecretRef password = SecretRef.sops("db/password");
        SecretRef key = SecretRef.agenix("key", path("./key.age"));
        SecretRef token = SecretRef.credential("app", "token", "/etc/token");
        return NixosModule.of(os -> {
            List.of(password, key, token).forEach(secret -> secret.declare().accept(os));
            os.set("services.app.password", password)
                    .set("services.app.key", key)
                    .set("services.app.credential", token)
                    .set("services.app.file", SecretRef.file("/etc/secret"));
        });
    }

    private static Fleet fleet() {
        Node db = Node.of("db", "x86_64-linux").address("10.0.0.2").offers("postgres", 5432);
        Node web = Node.of("web", "aarch64-linux")
                .roles("web")
                .uses(db, "postgres")
                .with(os -> os.set(
                        "environment.variables.DATABASE", db.address().orElseThrow() + ":" + db.port("postgres")));
        return Fleet.builder()
                .shared(NixosModule.of(os -> os.set("system.stateVersion", "25.05")))
                .role("web", NixosModule.of(os -> os.set("services.nginx.enable", true)))
                .nodes(db, web)
                .build();
    }
}
