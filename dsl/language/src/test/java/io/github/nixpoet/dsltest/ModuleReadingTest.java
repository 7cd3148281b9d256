package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleReadingTest {

    private static final String WEB = """
            { config, lib, pkgs, ... }@args:
            with lib;
            let
              cfg = config.services.web;
            in
            {
              imports = [
                ./a.nix
                (import ./b.nix)
              ];
              disabledModules = [ "x.nix" ];
              options.services.web = {
                enable = mkEnableOption "the web";
                port = mkOption { default = 80; };
              };
              options.services.other.enable = mkOption { };
              config = mkIf cfg.enable (mkMerge [
                {
                  services.nginx = {
                    enable = mkForce true;
                    inherit (cfg) user;
                  };
                }
                (mkIf cfg.ssl { security.acme.acceptTerms = mkDefault true; })
                (mapAttrs f g)
              ]);
              meta.maintainers = [ ];
            }
            """;

    private static List<String> settings(NixosModule module) {
        return module.settings().stream()
                .map(setting -> setting.path() + " = " + setting.value()
                        + (setting.priority() == Setting.PLAIN_PRIORITY ? "" : " at " + setting.priority())
                        + (setting.order() == Setting.PLAIN_ORDER ? "" : " in " + setting.order())
                        + (setting.isUnconditional() ? "" : " if " + setting.conditions()))
                .toList();
    }

    @Example
    void aModuleSaysAllThatIsKnownOfIt() {
        NixosModule web = NixosModule.read(new SourceText("web.nix", WEB));
        assertThat(web.arguments()).containsExactly("config", "lib", "pkgs");
        assertThat(web.imports()).containsExactly(path("./a.nix"), ref("import").apply(path("./b.nix")));
        assertThat(web.disabledModules()).hasToString("[\"x.nix\"]");
        assertThat(web.declarations())
                .extracting(declaration -> declaration.path() + " " + declaration.origin())
                .containsExactly(
                        "services.web.enable web.nix:13",
                        "services.web.port web.nix:14",
                        "services.other.enable web.nix:16");
        assertThat(settings(web))
                .containsExactly(
                        "services.nginx.enable = true at 50 if [cfg.enable]",
                        "services.nginx.user = cfg.user if [cfg.enable]",
                        "security.acme.acceptTerms = true at 1000 if [cfg.enable, cfg.ssl]",
                        "meta.maintainers = [ ]");
        assertThat(web.settings("services.nginx.enable").get(0).origin()).isEqualTo(new Origin("web.nix", 20));
        assertThat(web.computed())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.value()).isEqualTo(ref("mapAttrs").apply(ref("f"), ref("g"))));
        assertThat(Text.of(web.toBuilder().build())).isEqualTo(Text.of(web));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a.b = 1; a.c.d = 2; }                          | a.b = 1, a.c.d = 2",
                "{ a = { }; \"b c\" = [ ]; }                      | a = { }, \"b c\" = [ ]",
                "{ config.a = 1; config.b = 2; }                  | a = 1, b = 2",
                "{ a = mkBefore [ 1 ]; b = mkOrder 7 x; }         | a = [ 1 ] in 500, b = x in 1000",
                "{ a = lib.mkOverride 7 { b = 1; }; }             | a.b = 1 at 7",
                "{ a = { b = 1; c = 1; } // { b = 2; }; }         | a.c = 1, a.b = 2",
                "{ a = x // { b = 2; }; }                         | a = x // { b = 2; }",
                "{ a = with p; [ q ]; b = with p; { c = q; }; }   | a = with p; [ q ], b.c = q",
                "{ inherit a; inherit (x) b; }                    | a = a, b = x.b",
                "{ config = if c then { a = 1; } else { b = 2; }; } | a = 1 if [c], b = 2 if [!c]",
                "{ a = lib.mkMerge [ 1 2 ]; }                     | a = 1, a = 2",
                "{ a = rec { b = 1; c = b; }; freeformType = t; } | a.b = 1, a.c = b",
                "x: { a = y: 1; }                                 | a = y: 1"
            })
    void settingsAreFoundHoweverTheyAreWritten(String text, String expected) {
        assertThat(String.join(", ", settings(NixosModule.read(text))))
                .isEqualTo(expected.replace("x in 1000", "x in 7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f x                       | []",
                "{ a.${b} = 1; }           | [a]",
                "{ options = import ./o; } | [options]",
                "{ imports = a ++ b; }     | [imports]",
                "{ config = x // { b = 2; }; } | []"
            })
    void whatOnlyEvaluationTellsIsNamed(String text, String below) {
        assertThat(NixosModule.read(text).computed())
                .singleElement()
                .satisfies(part -> assertThat(part.below()).hasToString(below));
    }

    @Example
    void whatWasReadIsChangedWhereItStands() {
        NixosModule module = NixosModule.read("""
                # mine
                { pkgs, lib, ... }:
                {
                  services.nginx = {
                    enable = true; # why
                    package = pkgs.nginx;
                  };
                  # the port
                  a.b = 1;
                }
                """);
        NixosModule changed = module.toBuilder()
                .replace("services.nginx.enable", mkForce(false))
                .remove("services.nginx.package")
                .set("x", list())
                .imports(path("./a.nix"))
                .build();
        assertThat(Text.of(changed)).isEqualTo("""
                # mine
                { lib, ... }:
                {
                  imports = [ ./a.nix ];

                  services.nginx = {
                    enable = lib.mkForce false; # why
                  };
                  # the port
                  a.b = 1;

                  x = [ ];
                }
                """);
        assertThat(module.toBuilder().remove("a.b").build().settings("a")).isEmpty();
        assertThatThrownBy(() -> module.toBuilder().set("a.b", 2))
                .hasMessageContaining("a.b is set twice: at <string>:9");
        assertThatThrownBy(() -> module.toBuilder().remove("a.c")).hasMessageContaining("a.c is not set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a = 1; }                               | { a = 1; x = 2; }",
                "{ config = { a = 1; }; }                 | { config = { a = 1; x = 2; }; }",
                "{ config.a = 1; }                        | { config.a = 1; config.x = 2; }",
                "{ options = o; }                         | { options = o; config = { x = 2; }; }",
                "{ lib, ... }: { config = lib.mkIf c { a = 1; }; } | { lib, ... }: { config = lib.mkMerge [ (lib.mkIf c { a = 1; }) { x = 2; } ]; }",
                "{ config = mkMerge [ a ]; }              | { config = mkMerge [ a { x = 2; } ]; }",
                "with lib; { }                            | with lib; { x = 2; }"
            })
    void whatIsAddedGoesWhereTheFormOfTheModuleAsks(String before, String after) {
        Text.assertWritten(NixosModule.read(before).toBuilder().set("x", 2).build(), after);
    }

    @Example
    void whatCanNotBeChangedIsRefused() {
        NixosModule twice = NixosModule.read("{ config = lib.mkMerge [ { a = 1; }\n{ a = 2; } ]; }");
        assertThatThrownBy(() -> twice.toBuilder().replace("a", 3))
                .hasMessageContaining("a is set in several places, at <string>:1 and at <string>:2");
        assertThatThrownBy(() ->
                        NixosModule.read("import ./x").toBuilder().set("a", 1).build())
                .hasMessageContaining("import it from a module that adds the rest");
        assertThatThrownBy(() -> NixosModule.read("args: { }").toBuilder()
                        .set("a", pkgs("jq"))
                        .build())
                .hasMessageContaining("write args.pkgs");
        assertThatThrownBy(() -> NixosModule.read("{ a = 1 }")).hasMessageContaining("';'");
    }
}
