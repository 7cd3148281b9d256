package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.module.Options.mkEnableOption;
import static io.github.nixpoet.dsl.module.Options.mkOption;
import static io.github.nixpoet.dsl.module.Options.mkPackageOption;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Types;
import java.util.function.Consumer;
import net.jqwik.api.Example;

class ModuleWritingTest {

    @Example
    void aModuleIsWrittenWhole() {
        NixosModule greeter = NixosModule.of(os -> os.let("cfg", config("services.greeter"))
                .option("services.greeter.enable", mkEnableOption("the greeter"))
                .option("services.greeter.package", mkPackageOption("hello"))
                .option(
                        "services.greeter.guests",
                        mkOption(o -> o.type(Types.attrsOf(Types.submodule(guest -> guest.option(
                                        "greeting",
                                        mkOption(g -> g.type(Types.str()).defaultValue("Hello"))))))
                                .defaultValue(attrs(none -> {}))
                                .description("Whom to greet.")))
                .set("meta.maintainers", list())
                .when(
                        ref("cfg.enable"),
                        on -> on.set("systemd.services.greeter.script", str(ref("cfg.package"), "/bin/hello"))
                                .when(
                                        ref("cfg.guests").ne(attrs(none -> {})),
                                        () -> on.set("users.users.greeter", attrs(u -> {})))));
        assertThat(Text.of(greeter)).isEqualTo("""
                {
                  config,
                  lib,
                  pkgs,
                  ...
                }:
                let
                  cfg = config.services.greeter;
                in
                {
                  options.services.greeter = {
                    enable = lib.mkEnableOption "the greeter";

                    package = lib.mkPackageOption pkgs "hello" { };

                    guests = lib.mkOption {
                      type = lib.types.attrsOf (
                        lib.types.submodule (
                          { lib, ... }:
                          {
                            options.greeting = lib.mkOption {
                              type = lib.types.str;
                              default = "Hello";
                            };
                          }
                        )
                      );
                      default = { };
                      description = "Whom to greet.";
                    };
                  };

                  meta.maintainers = [ ];

                  config = lib.mkIf cfg.enable (
                    lib.mkMerge [
                      { systemd.services.greeter.script = "${cfg.package}/bin/hello"; }
                      (lib.mkIf (cfg.guests != { }) { users.users.greeter = { }; })
                    ]
                  );
                }
                """);
        assertThat(greeter.declarations())
                .extracting(declaration -> declaration.path().toString())
                .containsExactly("services.greeter.enable", "services.greeter.package", "services.greeter.guests");
        assertThat(greeter.settings("users").get(0).conditions())
                .containsExactly(ref("cfg.enable").as(), ref("cfg.guests").ne(attrs(none -> {})));
    }

    @Example
    void everySettingKnowsItsLine() {
        Origin here = Origin.here();
        NixosModule module = NixosModule.of(os -> {
            os.set("a", attrs(a -> {
                a.set("b", 1);
                a.set("c", mkForce(2));
            }));
            os.when(config("x"), on -> on.set("d", 3));
        });
        assertThat(module.settings())
                .extracting(setting -> setting.path() + ":" + (setting.origin().line() - here.line()))
                .containsExactly("a.b:3", "a.c:4", "d:6");
        assertThat(module.settings())
                .extracting(setting -> setting.origin().file())
                .containsOnly("ModuleWritingTest.java");
    }

    @Example
    void theSameOptionMayBeSetUnderSeveralConditions() {
        NixosModule module = NixosModule.of(os -> os.set("a", 1)
                .when(config("x"), on -> on.set("a", 2))
                .when(config("y"), on -> on.set("a", 3))
                .disabledModules("b.nix", path("./c.nix")));
        Text.assertWritten(
                module,
                "{ config, lib, ... }: { disabledModules = [ \"b.nix\" ./c.nix ]; config = lib.mkMerge [ { a = 1; }"
                        + " (lib.mkIf config.x { a = 2; }) (lib.mkIf config.y { a = 3; }) ]; }");
    }

    @Example
    void twoModulesBecomeOneByTheRulesOfTheModuleSystem() {
        merges("{ a = 1; b.c = 1; }", "{ b.d = 2; }", "{ a = 1; b.c = 1; b.d = 2; }");
        merges("{ a = [ 1 ]; }", "{ a = [ 3 2 ]; }", "{ a = [ 3 2 1 ]; }");
        merges("{ a = true; b = 1; }", "{ a = true; b = 1; }", "{ a = true; b = 1; }");
        merges("{ a = 1; }", "{ lib, ... }: { a = lib.mkForce 2; }", "{ lib, ... }: { a = lib.mkForce 2; }");
        merges("{ a = 1; }", "{ lib, ... }: { a = lib.mkDefault 2; }", "{ lib, ... }: { a = 1; }");
        merges("{ a = \"x\"; }", "{ a = \"x\"; }", "{ lib, ... }: { a = lib.mkMerge [ \"x\" \"x\" ]; }");
        merges("{ imports = [ ./a ]; }", "{ imports = [ ./b ./a ]; }", "{ imports = [ ./a ./b ]; }");
        merges("{ a = { }; }", "{ b = 1; }", "{ a = { }; b = 1; }");
        merges("{ a = 1; }", "{ options.x = { }; }", "{ options.x = { }; config = { a = 1; }; }");
        merges("{ a = f; }", "{ a.b = 1; }", "{ imports = [ { a.b = 1; } ]; a = f; }");
        merges("{ a = 1; }", "let x = 1; in { b = x; }", "{ imports = [ (let x = 1; in { b = x; }) ]; a = 1; }");
        merges(
                "{ a = 1; }",
                "{ lib, ... }: { config = lib.mkIf true { a = 2; }; }",
                "{ imports = [ ({ lib, ... }: { config = lib.mkIf true { a = 2; }; }) ]; a = 1; }");
    }

    private static void merges(String one, String other, String both) {
        Text.assertWritten(NixosModule.read(one).merge(NixosModule.read(other)), both);
    }

    @Example
    @SuppressWarnings("NullAway") // a caller without null checks
    void whatIsWrongIsRefusedWithRuleAndRemedy() {
        refuses(os -> os.set((String) null, 1), "the path is null");
        refuses(os -> os.set("", 1), "");
        refuses(os -> os.set("a", null), "null is no value; Nix' own is nothing()");
        refuses(os -> os.option(" ", mkEnableOption("x")), "");
        refuses(os -> os.option("a", mkEnableOption(" ")), "what the option switches on is blank");
        refuses(os -> os.option("a", mkOption(o -> o.description(""))), "the description of an option is blank");
        refuses(os -> os.option("a", mkOption(o -> o.type(Types.oneOfValues()))), "name at least one");
        refuses(
                os -> os.option("a", mkEnableOption("x")).option("a", mkEnableOption("x")),
                "options.a is set twice: at");
        refuses(os -> os.when(null, on -> {}), "the condition is null");
        refuses(os -> os.when(config("a"), on -> on.imports(path("./b"))), "imports can't depend on a condition");
        refuses(os -> os.when(config("a"), on -> on.option("b", mkEnableOption("b"))), "can't depend on a condition");
        refuses(os -> os.when(config("a"), on -> on.set("b", 1).set("b", 2)), "b is set twice");
        refuses(os -> os.set("imports", list()), "imports(…)");
        refuses(os -> os.imports((Object) null), "a module to import is null");
        refuses(os -> os.imports(path("./x.nix"), path("./x.nix")), "./x.nix is imported twice");
        refuses(os -> os.let("with", 1), "'with' is a keyword");
        refuses(os -> os.let("x", 1).let("x", 2), "x is set twice");
        refuses(os -> os.arguments("a b"), "'a b'");
        refuses(os -> os.when(config("a"), on -> on.set("b", pkgs("x").plus(ref("typo")))), "uses typo");
        assertThatThrownBy(() -> NixosModule.read("{ }").merge(null)).hasMessageContaining("the other module is null");
        assertThatThrownBy(() -> NixosModule.read((String) null)).hasMessageContaining("the text of a module is null");
    }

    private static void refuses(Consumer<NixosModule.Builder> content, String message) {
        assertThatThrownBy(() -> NixosModule.of(content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
