package io.github.nixpoet.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.type.AnyType;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.DataType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.SeparatedString;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleCheckTest {

    private static final OptionSchema SCHEMA = OptionSchema.of(
            List.of(
                    Option.of("services.openssh.enable", new BoolType()),
                    Option.of("services.openssh.ports", ListOf.of(IntType.PORT)),
                    Option.of("services.openssh.banner", new NullOr(StringType.ANY)),
                    Option.of("services.openssh.extraConfig", new SeparatedString("\n")),
                    Option.of("services.openssh.settings", Submodule.open(AttrsOf.of(new DataType("", false)))),
                    Option.of("services.openssh.settings.UseDns", new BoolType()),
                    Option.of("users.users", AttrsOf.of(Submodule.closed())),
                    Option.of("users.users.<name>.uid", new NullOr(IntType.ANY)),
                    Option.of("users.users.<name>.password", new NullOr(StringType.ANY)),
                    Option.of("users.users.<name>.hashedPassword", new NullOr(StringType.ANY)),
                    Option.of("users.users.<name>.isNormalUser", new BoolType()),
                    Option.of("environment.systemPackages", ListOf.of(new PackageType())),
                    Option.of("system.stateVersion", StringType.ANY),
                    Option.of("assertions", ListOf.of(AnyType.ANYTHING)),
                    new Option(
                            OptionPath.parse("system.nixos.release"),
                            () -> StringType.ANY,
                            OptionDefault.COMPUTED,
                            true,
                            Optional.empty())),
            List.of(
                    new OptionRename(
                            OptionPath.parse("services.sshd.enable"), OptionPath.parse("services.openssh.enable")),
                    new OptionRename(OptionPath.parse("users.users.<name>.id"), OptionPath.parse("uid")),
                    new OptionRename(OptionPath.parse("ssh"), OptionPath.parse("services.openssh"))),
            List.of(OptionPath.parse("services.openssh.enabled"), OptionPath.parse("users.users.<name>.crypt")));

    private static List<String> codes(String module) {
        return ModuleCheck.check(NixParser.parse(module).orThrow(), SCHEMA).stream()
                .map(it -> it.code().id())
                .toList();
    }

    /** Each line is a module, and the kind of fault in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ services.openssh.enabel = true; } | unknown-option",
                "{ services.openSSH.enable = true; } | unknown-option",
                "{ services = { opensh = { enable = true; }; }; } | unknown-option",
                "{ users.users.alice.isNormaluser = true; } | unknown-option",
                "{ services.openssh.enable = \"yes\"; } | wrong-type",
                "{ services.openssh = true; } | wrong-type",
                "{ services.openssh.ports.a = 1; } | wrong-type",
                "{ services.openssh.settings.UseDns = \"no\"; } | wrong-type",
                "{ services.openssh.settings.X = x: x; } | wrong-type",
                "{ lib, ... }: { services.openssh.ports = lib.mkForce [ 22 \"2222\" ]; } | wrong-type",
                "{ lib, ... }: { config = lib.mkIf a { services.openssh.ports = 22; }; } | wrong-type",
                "{ lib, ... }: with lib; { services.openssh = mkMerge [ { enable = 1; } (mkIf a { }) ]; } | wrong-type",
                "{ lib, ... }: let inherit (lib) mkIf; in { services.openssh = mkIf a { enable = 1; }; } | wrong-type",
                "let ports = 22; in { services.openssh.ports = ports; } | wrong-type",
                "let ports = 22; in { services.openssh = { inherit ports; }; } | wrong-type",
                "rec { a = 1; services.openssh.ports = a; } | wrong-type",
                "{ services = { openssh.ports = 1; } // b; } | wrong-type",
                "{ users.users.alice = { pkgs, ... }: { uid = \"1\"; }; } | wrong-type",
                "{ users.users = { ${a} = { uid = \"1\"; }; }; } | wrong-type",
                "{ services.sshd.enable = true; } | renamed-option",
                "{ users.users.alice.id = 1; } | renamed-option",
                "{ users.users.alice.crypt = f 1; } | removed-option",
                "{ services.openssh.enabled.too = 1; } | removed-option",
                "{ servces.openssh.enable = true; } | unknown-option",
                "{ servces = { openssh = { enable = true; }; }; } | unknown-option",
                "{ system.nixos.release = \"1\"; } | read-only-option",
                "{ users.users.alice.password = \"hunter2\"; } | plain-text-secret",
                "{ services.openssh.settings.admin_password = \"hunter2\"; } | plain-text-secret",
                "{ imports = [ ./hardware-configuration.nix ]; services.openssh.enable = true; } | missing-state-version",
                "{ lib, ... }: lib.mkMerge [ { services.openssh.enable = true; } { services.openssh.enable = false; } ] | conflicting-definitions",
                "{ lib, ... }: lib.mkMerge [ { services.openssh.enable = true; } { services.openssh.enable = true; } ] | repeated-definition"
            })
    void findsFaults(String module, String code) {
        assertThat(codes(module)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ }",
                "1",
                "x: y: { services.openssh.enabel = 1; }",
                "{ services.my-own.enable = true; home-manager.users.x = { }; }",
                "{ myname = 1; serviced = 2; users = 3; }",
                "{ servces.mine.enable = true; }",
                "let m = { imports = [ m m ]; services.openssh.enable = true; }; in m",
                "let s = { enable = 1; } // x; t.${n} = 1; in { services.openssh = { inherit (s) enable; inherit (t) ports; }; }",
                "{ users = ./users.nix; system = \"x\"; }",
                "{ lib, ... }: { services.openssh.banner = lib.optionals a \"b\"; }",
                "{ environment.systemPackages = [ (a // { meta = { }; }) ]; }",
                "{ user.name = 1; }",
                "{ options.services.openssh.enabel = mkOption { }; config.services.openssh.enabel = true; }",
                "{ options = f x; config.services.openssh.enabel = true; }",
                "{ imports = [ ./hardware-configuration.nix ./b.nix ]; services.openssh.enable = true; }",
                "{ imports = [ ./hardware-configuration.nix ]; system = { inherit stateVersion; }; }",
                "{ services.openssh.enable = config.a; services.openssh.ports = f 1; }",
                "{ mkIf, ... }: { services.openssh.enable = mkIf a 1; }",
                "{ services.openssh = import ./ssh.nix; }",
                "{ services.${name}.enable = 1; }",
                "{ services.openssh.settings = { UseDns = true; Other = [ 1 { a = 2; } ]; }; }",
                "{ lib, ... }: { services.openssh.ports = lib.mkAfter ([ 1 ] ++ lib.optional a 2 ++ b); }",
                "{ lib, ... }: lib.mkMerge [ { services.openssh.banner = \"a\"; } (lib.mkIf a { services.openssh.banner = \"b\"; }) ]",
                "{ lib, ... }: lib.mkMerge [ { services.openssh.banner = \"a\"; } { services.openssh.banner = lib.mkForce \"b\"; } ]",
                "{ lib, ... }: lib.mkMerge [ { services.openssh.extraConfig = \"a\"; } { services.openssh.extraConfig = \"b\"; } ]",
                "{ users.users = { ${a}.isNormalUser = true; ${b}.isNormalUser = false; }; }",
                "{ users.users.alice.hashedPassword = \"$6$x\"; users.users.b.password = \"$SECRET\"; }",
                "{ environment.systemPackages = with pkgs; [ a b.c (d.override { }) \"${e}\" ]; }",
                "let p = if a then null else b; in { environment.systemPackages = [ p ]; }",
                "{ assertions = [ { assertion = a; message = \"b\"; } ]; }",
                "{ services.openssh = { _type = \"if\"; condition = false; content = 1; }; }"
            })
    void letsPassWhatMayBeRight(String module) {
        assertThat(codes(module)).isEmpty();
    }

    /** A value under an old name is that of the new one. */
    @Test
    void looksThroughOldNames() {
        assertThat(codes("{ services.sshd.enable = 1; }")).containsExactlyInAnyOrder("renamed-option", "wrong-type");
        assertThat(codes("{ users.users.alice.id = \"1\"; }"))
                .containsExactlyInAnyOrder("renamed-option", "wrong-type");
        assertThat(codes("{ ssh = { enable = true; banner = 1; }; }"))
                .containsExactlyInAnyOrder("renamed-option", "wrong-type");
        assertThat(codes("{ services.sshd.enable = true; services.openssh.enable = false; }"))
                .containsExactlyInAnyOrder("renamed-option", "conflicting-definitions");
    }

    @Test
    void closedKnowsAllOptions() {
        ParseResult file = NixParser.parse("{ services.my-own.enable = true; users.users.alice.shell = 1; }");
        assertThat(ModuleCheck.checkClosed(file.orThrow(), SCHEMA)).hasSize(2).allMatch(Diagnostic::isError);
    }

    @Test
    void pointsAndHelps() {
        ParseResult file = NixParser.parse("""
                { lib, ... }:
                {
                  services.openssh = {
                    enabel = true;
                    ports = 22;
                  };
                  services.sshd.enable = lib.mkDefault true;
                }
                """);
        List<Diagnostic> found = ModuleCheck.check(file.orThrow(), SCHEMA);
        assertThat(SnippetRenderer.render(found, Optional.of(file.source()))).isEqualTo("""
                error[unknown-option]: there is no option 'services.openssh.enabel'
                  --> <string>:4:5
                   |
                 4 |     enabel = true;
                   |     ^^^^^^ unknown
                  help: did you mean services.openssh.enable?

                error[wrong-type]: 'services.openssh.ports' takes list of 16 bit unsigned integer; between 0 and 65535 (both inclusive), not an integer, 22
                  --> <string>:5:13
                   |
                 5 |     ports = 22;
                   |             ^^ this is an integer
                  help: put it in brackets: [ … ]

                warning[renamed-option]: 'services.sshd.enable' is an old name
                  --> <string>:7:17
                   |
                 7 |   services.sshd.enable = lib.mkDefault true;
                   |                 ^^^^^^ renamed
                  help: write services.openssh.enable""");
    }
}
