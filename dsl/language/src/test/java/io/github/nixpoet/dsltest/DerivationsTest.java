package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.derivation.Builders;
import io.github.nixpoet.dsl.derivation.Derivations;
import io.github.nixpoet.dsl.derivation.Fetchers;
import io.github.nixpoet.dsl.derivation.Packages;
import io.github.nixpoet.dsl.pin.NixHash;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class DerivationsTest {

    private static final NixHash HASH = NixHash.unknown();

    @Example
    void textAndScriptsAreWrittenInLines() {
        written(Builders.writeText("motd", "one\ntwo\n"), "pkgs.writeText \"motd\" ''\n  one\n  two\n''");
        written(Builders.writeTextDir("etc/motd", "hi"), "pkgs.writeTextDir \"etc/motd\" \"hi\"");
        written(
                Builders.writeTextFile("a", "b", file -> file.set("executable", true)),
                "pkgs.writeTextFile { name = \"a\"; text = \"b\"; executable = true; }");
        written(Builders.writeScript("a", "#!/bin/sh\n"), "pkgs.writeScript \"a\" ''\n  #!/bin/sh\n''");
        written(Builders.writeScriptBin("a", "b"), "pkgs.writeScriptBin \"a\" \"b\"");
        written(Builders.writeShellScript("a", "b"), "pkgs.writeShellScript \"a\" \"b\"");
        written(
                Builders.writeShellScriptBin("greet", lines("exec ", pkgs("hello"), "/bin/hello \"$@\"\n")),
                "pkgs.writeShellScriptBin \"greet\" ''\n  exec ${pkgs.hello}/bin/hello \"$@\"\n''");
        written(Builders.writeShellApplication("deploy", "a \"${HOST}\"\nb\n", pkgs("nixos-rebuild")), """
                pkgs.writeShellApplication {
                  name = "deploy";
                  runtimeInputs = [ pkgs.nixos-rebuild ];
                  text = ''
                    a "''${HOST}"
                    b
                  '';
                }
                """);
        written(
                Builders.runCommand("a", env -> env.set("nativeBuildInputs", list(pkgs("jq"))), "jq . > $out"),
                "pkgs.runCommand \"a\" { nativeBuildInputs = [ pkgs.jq ]; } \"jq . > $out\"");
        written(Builders.runCommand("a", "touch $out"), "pkgs.runCommand \"a\" { } \"touch $out\"");
        written(Builders.symlinkJoin("a", pkgs("b")), "pkgs.symlinkJoin { name = \"a\"; paths = [ pkgs.b ]; }");
        written(
                Builders.buildEnv("a", List.of(pkgs("b")), env -> env.set("pathsToLink", list("/bin"))),
                "pkgs.buildEnv { name = \"a\"; paths = [ pkgs.b ]; pathsToLink = [ \"/bin\" ]; }");
        written(Builders.buildEnv("a", pkgs("b")), "pkgs.buildEnv { name = \"a\"; paths = [ pkgs.b ]; }");
        written(Builders.linkFarm("a", Map.of("bin/b", pkgs("b"))), "pkgs.linkFarm \"a\" { \"bin/b\" = pkgs.b; }");
    }

    @Example
    void packagesAreMadeOfSources() {
        written(
                Derivations.mkDerivation(hello -> hello.pname("hello")
                        .version("2.12.2")
                        .src(Fetchers.fetchurl("mirror://gnu/hello/hello.tar.gz", HASH))
                        .nativeBuildInputs(pkgs("perl"))
                        .buildInputs(pkgs("zlib"))
                        .phase("install", "mkdir $out\ncp a $out\n")
                        .set("meta.mainProgram", "hello")),
                """
                pkgs.stdenv.mkDerivation {
                  pname = "hello";
                  version = "2.12.2";
                  src = pkgs.fetchurl { url = "mirror://gnu/hello/hello.tar.gz"; hash = "%s"; };
                  nativeBuildInputs = [ pkgs.perl ];
                  buildInputs = [ pkgs.zlib ];
                  installPhase = ''
                    mkdir $out
                    cp a $out
                  '';
                  meta.mainProgram = "hello";
                }
                """.formatted(HASH.text()));
        written(
                Derivations.mkDerivation(
                        a -> a.pname("a").version("1").set("src", str("a-", ref("finalAttrs.version")))),
                "pkgs.stdenv.mkDerivation (finalAttrs: { pname = \"a\"; version = \"1\";"
                        + " src = \"a-${finalAttrs.version}\"; })");
        written(
                Derivations.mkShell(shell ->
                        shell.packages(pkgs("jq")).inputsFrom(pkgs("hello")).shellHook("echo hi")),
                "pkgs.mkShell { packages = [ pkgs.jq ]; inputsFrom = [ pkgs.hello ]; shellHook = \"echo hi\"; }");
        written(Derivations.mkShellNoCC(shell -> shell.name("a")), "pkgs.mkShellNoCC { name = \"a\"; }");
    }

    @Example
    void whatIsFetchedHasAHash() {
        String hash = HASH.text();
        String commit = "0".repeat(40);
        written(
                Fetchers.fetchzip("https://a/b.zip", HASH),
                "pkgs.fetchzip { url = \"https://a/b.zip\"; hash = \"" + hash + "\"; }");
        written(
                Fetchers.fetchpatch("https://a/b.patch", NixHash.of("0".repeat(52))),
                "pkgs.fetchpatch { url = \"https://a/b.patch\"; sha256 = \"" + "0".repeat(52) + "\"; }");
        written(
                Fetchers.fetchFromGitHub("a", "b", "v1", HASH),
                "pkgs.fetchFromGitHub { owner = \"a\"; repo = \"b\"; tag = \"v1\"; hash = \"" + hash + "\"; }");
        written(
                Fetchers.fetchFromGitLab("a", "b", commit, HASH),
                "pkgs.fetchFromGitLab { owner = \"a\"; repo = \"b\"; rev = \"" + commit + "\"; hash = \"" + hash
                        + "\"; }");
        written(
                Fetchers.fetchgit("https://a/b", commit, HASH),
                "pkgs.fetchgit { url = \"https://a/b\"; rev = \"" + commit + "\"; hash = \"" + hash + "\"; }");
        written(
                Fetchers.fetchTarball("https://a/b.tar.gz", HASH),
                "fetchTarball { url = \"https://a/b.tar.gz\"; sha256 = \"" + hash + "\"; }");
        written(
                Fetchers.fetchGit("ssh://a/b", commit),
                "builtins.fetchGit { url = \"ssh://a/b\"; rev = \"" + commit + "\"; }");
    }

    @Example
    void packagesAreChanged() {
        written(Packages.override(pkgs("a"), a -> a.set("b", true)), "pkgs.a.override { b = true; }");
        written(
                Packages.overrideAttrs(
                        pkgs("a"),
                        (a, old) -> a.set("patches", old.select("patches").concat(list(1)))),
                "pkgs.a.overrideAttrs (old: { patches = old.patches ++ [ 1 ]; })");
        written(Packages.callPackage(path("./a.nix")), "pkgs.callPackage ./a.nix { }");
        written(
                Packages.overlay((packages, last, previous) ->
                        packages.set("a", Packages.override(previous.select("a"), a -> a.set("b", last.select("b"))))),
                "final: prev: { a = prev.a.override { b = final.b; }; }");
        written(
                Packages.linuxPackagesCustom("6.9.0", ref("linux"), path("./config")),
                "pkgs.linuxPackages_custom { version = \"6.9.0\"; src = linux; configfile = ./config; }");
    }

    @Example
    void whatNixWouldRefuseIsRefusedHere() {
        refused("does not begin with a dot: '.a'", () -> Builders.writeText(".a", ""));
        refused("'a b'", () -> Builders.symlinkJoin("a b"));
        refused("up to 207", () -> Builders.writeScriptBin("a".repeat(208), ""));
        refused("begins without a slash", () -> Builders.writeTextDir("/etc/a", ""));
        refused("a package without name", () -> Derivations.mkDerivation(a -> {}));
        refused("there is no version", () -> Derivations.mkDerivation(a -> a.pname("a")));
        refused("set one", () -> Derivations.mkDerivation(a -> a.pname("a").name("b")));
        refused("did you mean buildInputs?", () -> Derivations.mkDerivation(a -> a.set("buildInput", 1)));
        refused("begins with a scheme", () -> Fetchers.fetchurl("a.b/c", HASH));
        refused("names no files for good", () -> Fetchers.fetchGit("https://a", "main"));
        refused("write path(\"./a.nix\")", () -> Packages.callPackage("./a.nix"));
        for (String hash :
                List.of("", "sha256-abc=", "sha256-" + "A".repeat(43), "2" + "0".repeat(51), "e".repeat(52), "md5-")) {
            refused("'" + hash + "'", () -> NixHash.of(hash));
        }
        NixHash sha512 = NixHash.of("sha512-" + "A".repeat(86) + "==");
        refused("a SHA-256 here", () -> Fetchers.fetchTarball("https://a", sha512));
    }

    private static void written(ToNix value, String text) {
        Text.assertWritten(value, text);
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
