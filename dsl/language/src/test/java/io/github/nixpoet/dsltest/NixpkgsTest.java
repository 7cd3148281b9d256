package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.pin.Nixpkgs;
import java.util.Map;
import net.jqwik.api.Example;

class NixpkgsTest {

    @Example
    void aNixpkgsComesFromManyPlaces() {
        String sha256 = "1".repeat(52);
        Map<Nixpkgs, String> sources = Map.of(
                Nixpkgs.channel(), "<nixpkgs>",
                Nixpkgs.channel("nixos-25.05"),
                        "fetchTarball \"https://channels.nixos.org/nixos-25.05/nixexprs.tar.xz\"",
                Nixpkgs.release("nixos-25.05"), "fetchTarball \"https://github.com/NixOS/nixpkgs/tarball/nixos-25.05\"",
                Nixpkgs.tarball("https://a", sha256),
                        "fetchTarball { url = \"https://a\"; sha256 = \"" + sha256 + "\"; }",
                Nixpkgs.npins("nixpkgs"), "(import ./npins).nixpkgs",
                Nixpkgs.flake("github:NixOS/nixpkgs/abc"), "builtins.getFlake \"github:NixOS/nixpkgs/abc\"",
                Nixpkgs.of(ref("inputs.nixpkgs")), "inputs.nixpkgs");
        sources.forEach((nixpkgs, text) -> Text.assertWritten(nixpkgs.source(), text));
        assertThat(sources.keySet().stream().filter(Nixpkgs::fetched)).hasSize(5);
        Text.assertWritten(
                Nixpkgs.channel()
                        .packages(pkgs -> pkgs.set("config.allowUnfree", true).set("overlays", list())),
                "import <nixpkgs> { config.allowUnfree = true; overlays = [ ]; }");
    }

    @Example
    void whatIsNoPinIsRefused() {
        assertThatThrownBy(() -> Nixpkgs.channel("a b")).hasMessageContaining("'a b'");
        assertThatThrownBy(() -> Nixpkgs.npins(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> Nixpkgs.flake("")).hasMessageContaining("blank");
        assertThatThrownBy(() -> Nixpkgs.tarball("https://a", "0")).hasMessageContaining("'0'");
    }
}
