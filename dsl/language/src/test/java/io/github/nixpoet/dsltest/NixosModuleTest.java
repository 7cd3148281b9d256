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

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

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
        NixosModule module = NixosModule.of(os -> os.arguments("pkgs", "config", "inputs")
                .set("a", ref("inputs.nixpkgs"))
                .set("b", config("x").has("y"))
                .set("c", ref("builtins.currentSystem"))
                .set("d", ref("utils.x")));
        assertThat(Text.of(module)).startsWith("{\n  config,\n  pkgs,\n  inputs,\n  utils,\n  ...\n}:\n");
        assertThat(Text.of(NixosModule.of(os -> os.set("a", 1)))).isEqualTo("{ a = 1; }\n");
    }

    @Example
    void comesBackFromItsBuilder() {
        assertThat(machine().toBuilder().build())
                .isEqualTo(machine().toBuilder().build());
        assertThat(machine().toBuilder().set("a", 1).build().settings()).hasSize(6);
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
                .hasMessageContaining("and at NixosModuleTest.java:" + (here.line() + 3))
                .hasMessageEndingWith("; set it once, change it with replace, or give mkMerge both values");
    }

    @Example
    void aHelperCalledTwiceIsTold() {
        Origin here = Origin.here();
        assertThatThrownBy(() -> NixosModule.of(os -> {
                    helper(os);
                    helper(os);
                }))
                .hasMessageContaining(
                        "both times, the second time called from NixosModuleTest.java:" + (here.line() + 3));
    }

    private static void helper(NixosModule.Builder os) {
        os.set("a", 1);
    }

    @Example
    void whatIsPartOfAnotherNamesBoth() {
        Origin here = Origin.here();
        NixosModule.Builder first = NixosModule.builder().set("a.b", 1);
        NixosModule.Builder last = NixosModule.builder().set("a", 1);
        String line = "NixosModuleTest.java:";
        assertThatThrownBy(() -> first.set("a", 1))
                .hasMessageStartingWith("a is set at " + line)
                .hasMessageContaining("but a.b, set at " + line + (here.line() + 1) + ", is part of it; ");
        assertThatThrownBy(() -> last.set("a.b", attrs(a -> a.set("c", 1))))
                .hasMessageStartingWith("a.b is set at " + line)
                .hasMessageContaining("but it is part of a, set at " + line + (here.line() + 2) + "; ");
    }

    @Example
    void anOptionIsReplacedWhereItStandsAndRemoved() {
        NixosModule module = NixosModule.of(os -> os.set("a.b", 1).set("c", 2));
        assertThat(module.toBuilder()
                        .replace("a.b", 3)
                        .remove("c")
                        .set("c.d", 4)
                        .build())
                .hasToString("{\n  a.b = 3;\n\n  c.d = 4;\n}");
        assertThatThrownBy(() -> module.toBuilder().remove("d")).hasMessageStartingWith("d is not set");
        assertThatThrownBy(() -> module.toBuilder().replace("a", 1))
                .hasMessageContaining("; a.b is, at NixosModuleTest");
    }

    @Property
    void replacingBackAndRemovingUndo(@ForAll @Size(min = 1, max = 8) Set<@AlphaChars @StringLength(3) String> names) {
        List<String> order = List.copyOf(names);
        AttrsBuilder attrs = new AttrsBuilder();
        order.forEach(name -> attrs.set(AttrPath.of("a", name), 1));
        String before = attrs.build().toString();
        AttrPath some = AttrPath.of("a", order.get(order.size() / 2));
        assertThat(attrs.replace(some, 2).build().toString()).isNotEqualTo(before);
        assertThat(attrs.replace(some, 1).set("a.more", 1).remove("a.more").build())
                .hasToString(before);
        order.forEach(name -> attrs.remove(AttrPath.of("a", name)));
        assertThat(attrs.set("a", 1).build()).hasToString("{ a = 1; }");
    }

    @Example
    void aModuleThatDeclaresOptionsSetsOthersInConfig() {
        NixosModule module = NixosModule.of(os -> os.set("a.b", 1)
                .set("options.x", ref("lib.mkOption").apply(attrs(x -> {})))
                .set("c", 2));
        Text.assertWritten(module, "{ lib, ... }: { options.x = lib.mkOption { }; config = { a.b = 1; c = 2; }; }");
        Text.assertWritten(NixosModule.of(os -> os.set("config.a", 1).set("b", 2)), "{ a = 1; b = 2; }");
    }

    @Example
    void aVariableThatIsNoArgumentIsRefused() {
        assertThatThrownBy(() -> NixosModule.of(os -> os.set("a", list(ref("typo.x")))))
                .hasMessageMatching("a, set at NixosModuleTest.java:\\d+, uses typo, .* add arguments\\(\"typo\"\\)");
        assertThatThrownBy(() -> NixosModule.of(os -> os.imports(ref("inputs.x"))))
                .hasMessageContaining("arguments(\"inputs\")");
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
                        .hasMessageMatching(".*(set twice|is part of).*"));
        NixosModule.of(os -> os.set("a", attrs(a -> a.set("b", 1)))
                .set("a.c", 1)
                .set(AttrPath.of("a", "b.c"), 2)
                .set("a.d", ref("lib")));
    }

    @Example
    void whatIsNoModuleIsRefused() {
        assertThatThrownBy(() -> NixosModule.of(os -> os.imports("a.nix"))).hasMessageContaining("path(\"./a.nix\")");
        assertThatThrownBy(() -> NixosModule.of(os -> os.set("imports", list())))
                .hasMessageContaining("imports(…)");
        assertThatThrownBy(() -> NixosModule.of(os -> os.arguments("a b"))).hasMessageContaining("'a b'");
    }
}
