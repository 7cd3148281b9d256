package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.AttrPath;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Example;

class NixosModuleTest {

    private static NixosModule machine() {
        return NixosModule.of(os -> os.imports(path("./hardware.nix"), searchPath("nixpkgs/x.nix"))
                .set("boot.kernelPackages", mkForce(pkgs("linuxPackages_latest")))
                .set("boot.loader.systemd-boot.enable", true)
                .set(
                        "users.users.alice",
                        attrs(alice -> alice.set("isNormalUser", true).set("extraGroups", list("wheel"))))
                .set("environment.systemPackages", withPkgs("cowsay", "lolcat")));
    }

    @Example
    void isWrittenAsAPersonWould() {
        assertThat(Text.of(machine())).isEqualTo("""
                { lib, pkgs, ... }:
                {
                  imports = [
                    ./hardware.nix
                    <nixpkgs/x.nix>
                  ];

                  boot.kernelPackages = lib.mkForce pkgs.linuxPackages_latest;
                  boot.loader.systemd-boot.enable = true;

                  users.users.alice = {
                    isNormalUser = true;
                    extraGroups = [ "wheel" ];
                  };

                  environment.systemPackages = with pkgs; [
                    cowsay
                    lolcat
                  ];
                }
                """);
    }

    @Example
    void takesWhatItUsesAndWhatItIsTold() {
        NixosModule module = NixosModule.of(os -> os.arguments("pkgs", "config")
                .set("a", ref("inputs.nixpkgs"))
                .set("b", config("x").has("y"))
                .set("c", ref("builtins.currentSystem")));
        assertThat(Text.of(module)).startsWith("{\n  config,\n  pkgs,\n  inputs,\n  ...\n}:\n");
        assertThat(Text.of(NixosModule.of(os -> os.set("a", 1)))).isEqualTo("{ a = 1; }\n");
    }

    @Example
    void comesBackFromItsBuilder() {
        assertThat(machine().toBuilder().build())
                .isEqualTo(machine().toBuilder().build());
        assertThat(machine().toBuilder().set("a", 1).build().definitions()).hasSize(5);
    }

    @Example
    void anOptionSetTwiceNamesBothLines() {
        Origin here = Origin.here();
        assertThatThrownBy(() -> NixosModule.of(os -> {
                    os.set("a.b", 1);
                    os.set("a.b", 1);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b is set twice: at NixosModuleTest.java:" + (here.line() + 2))
                .hasMessageContaining("and at NixosModuleTest.java:" + (here.line() + 3));
    }

    @Example
    void setsThatAreWrittenOutMergeAndNothingElseDoes() {
        List<Consumer<NixosModule.Builder>> clashes = List.of(
                os -> os.set("a", 1).set("a.b", 1),
                os -> os.set("a.b", 1).set("a", 1),
                os -> os.set("a.b.c", 1).set("a", attrs(a -> a.set("b", attrs(b -> b.set("c", 2))))),
                os -> os.set("a", attrs(a -> a.set("b", 1))).set("a.b", 1),
                os -> os.set("a", attrs(a -> a.inherit("b").set("b", 1))),
                os -> os.set("a", attrs(a -> {})).set("a", attrs(a -> {})));
        assertThat(clashes)
                .allSatisfy(content -> assertThatThrownBy(() -> NixosModule.of(content))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("set twice"));
        NixosModule.of(os -> os.set("a", attrs(a -> a.set("b", 1)))
                .set("a.c", 1)
                .set(AttrPath.of("a", "b.c"), 2)
                .set("a.d", ref("x")));
    }

    @Example
    void whatIsNoModuleIsRefused() {
        assertThatThrownBy(() -> NixosModule.of(os -> os.imports("./a.nix"))).hasMessageContaining("path(\"./a.nix\")");
        assertThatThrownBy(() -> NixosModule.of(os -> os.set("imports", list())))
                .hasMessageContaining("imports(…)");
        assertThatThrownBy(() -> NixosModule.of(os -> os.arguments("a b"))).hasMessageContaining("'a b'");
    }
}
