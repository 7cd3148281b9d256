package io.github.nixpoet.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of fault is found in every way to write a module down. */
class ModuleFormsTest {

    private static final OptionSchema SCHEMA = OptionSchema.of(
            List.of(
                    Option.of("a.b.enable", new BoolType()),
                    Option.of("a.b.text", StringType.ANY),
                    Option.of("a.b.password", StringType.ANY),
                    new Option(
                            OptionPath.parse("a.b.version"),
                            () -> StringType.ANY,
                            OptionDefault.COMPUTED,
                            true,
                            Optional.empty())),
            List.of(new OptionRename(OptionPath.parse("a.b.note"), OptionPath.parse("a.b.text"))),
            List.of(OptionPath.parse("a.b.gone")));

    /** The last name below {@code a.b} and its value; the fault. */
    private static final Map<List<String>, String> FAULTS = Map.of(
            List.of("enabel", "true"), "unknown-option",
            List.of("enable", "\"yes\""), "wrong-type",
            List.of("text", "[ ]"), "wrong-type",
            List.of("note", "\"x\""), "renamed-option",
            List.of("gone", "\"x\""), "removed-option",
            List.of("version", "\"1\""), "read-only-option",
            List.of("password", "\"hunter2\""), "plain-text-secret");

    /** NAME and VALUE are put in. */
    private static final List<String> FORMS = List.of(
            "{ a.b.NAME = VALUE; }",
            "{ a = { b = { NAME = VALUE; }; }; }",
            "{ a.b = { NAME = VALUE; }; }",
            "{ a = { b.NAME = VALUE; }; }",
            "{ \"a\".\"b\".\"NAME\" = VALUE; }",
            "{ a.${\"b\"}.NAME = VALUE; }",
            "({ a.b.NAME = (VALUE); })",
            "rec { a.b.NAME = VALUE; }",
            "{ pkgs, ... }: { a.b.NAME = VALUE; }",
            "args@{ lib, ... }: { a.b.NAME = VALUE; }",
            "{ lib, ... }@args: { a.b.NAME = VALUE; }",
            "args: { a.b.NAME = VALUE; }",
            "{ config = { a.b.NAME = VALUE; }; }",
            "{ config.a.b.NAME = VALUE; }",
            "{ options = { }; config = { a.b.NAME = VALUE; }; }",
            "{ imports = [ ]; a.b.NAME = VALUE; }",
            "{ imports = [ ./x.nix { a.b.NAME = VALUE; } ]; }",
            "{ imports = [ ({ lib, ... }: { config = lib.mkIf c { a.b.NAME = VALUE; }; }) ] ++ more; }",
            "{ lib, ... }: { a.b.NAME = lib.mkForce VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkDefault (VALUE); }",
            "{ lib, ... }: { a.b.NAME = lib.mkOptionDefault VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkVMOverride VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkImageMediaOverride VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkOverride 10 VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkBefore VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkAfter VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkOrder 5 VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkIf c VALUE; }",
            "{ lib, ... }: { a.b.NAME = lib.mkIf c (lib.mkForce VALUE); }",
            "{ lib, ... }: { a.b.NAME = lib.mkMerge [ VALUE ]; }",
            "{ lib, ... }: { a.b = lib.mkIf c { NAME = VALUE; }; }",
            "{ lib, ... }: { a = lib.mkMerge [ { b.NAME = VALUE; } { } ]; }",
            "{ lib, ... }: lib.mkIf c { a.b.NAME = VALUE; }",
            "{ lib, ... }: lib.mkMerge [ (lib.mkIf c { a.b.NAME = VALUE; }) ]",
            "{ lib, ... }: { config = lib.mkMerge [ { a.b.NAME = VALUE; } (lib.mkIf c { }) ]; }",
            "{ lib, ... }: { config = lib.optionalAttrs c { a.b.NAME = VALUE; }; }",
            "{ lib, ... }: lib.modules.mkIf c { a.b.NAME = VALUE; }",
            "{ pkgs, ... }: pkgs.lib.mkIf c { a.b.NAME = VALUE; }",
            "{ lib, ... }: with lib; { a.b.NAME = mkForce VALUE; }",
            "{ lib, ... }: with lib; mkIf c { a.b.NAME = VALUE; }",
            "{ lib, ... }: let inherit (lib) mkIf; in { a.b.NAME = mkIf c VALUE; }",
            "{ lib, ... }: let force = lib.mkForce; in { a.b.NAME = force VALUE; }",
            "let v = VALUE; in { a.b.NAME = v; }",
            "let v = VALUE; w = v; in { a.b = { NAME = w; }; }",
            "let NAME = VALUE; in { a.b = { inherit NAME; }; }",
            "let NAME = VALUE; in rec { a.b = { inherit NAME; }; }",
            "let s = { NAME = VALUE; }; in { a.b = s; }",
            "let s = { NAME = VALUE; }; in { a.b = { inherit (s) NAME; }; }",
            "let s = { x.NAME = VALUE; }; in { a.b = { inherit (s.x) NAME; }; }",
            "let s = { x.y = VALUE; }; in { a.b.NAME = s.x.y; }",
            "let all = { a.b.NAME = VALUE; }; in all",
            "let f = { lib, ... }: { a.b.NAME = VALUE; }; in f",
            "assert true; { a.b.NAME = VALUE; }",
            "if c then { a.b.NAME = VALUE; } else { }",
            "{ a.b.NAME = if c then VALUE else d; }",
            "{ a.b = { } // { NAME = VALUE; }; }",
            "{ a.b = x // { NAME = VALUE; }; }");

    @Test
    void eachFaultIsFoundInEachForm() {
        List<String> missed = new ArrayList<>();
        FAULTS.forEach((fault, code) -> FORMS.forEach(form -> {
            String module = form.replace("NAME", fault.get(0)).replace("VALUE", fault.get(1));
            if (!codes(module).equals(List.of(code))) {
                missed.add(code + " in " + module + ": " + codes(module));
            }
        }));
        assertThat(missed).isEmpty();
    }

    @Test
    void whatIsRightPassesInEachForm() {
        List<String> alarmed = FORMS.stream()
                .map(form -> form.replace("NAME", "enable").replace("VALUE", "true"))
                .filter(module -> !codes(module).isEmpty())
                .toList();
        assertThat(alarmed).isEmpty();
    }

    private static List<String> codes(String module) {
        List<Diagnostic> found = ModuleCheck.check(NixParser.parse(module).orThrow(), SCHEMA);
        return found.stream().map(it -> it.code().id()).toList();
    }
}
