package io.github.nixpoet.examples.s6;

import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.derivation.Builders.buildEnv;
import static io.github.nixpoet.dsl.derivation.Builders.writeScript;
import static io.github.nixpoet.dsl.derivation.Builders.writeScriptBin;
import static io.github.nixpoet.dsl.derivation.Derivations.mkDerivation;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.ClosureImage;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.PackageFiles;
import java.util.ArrayList;
import java.util.List;

/** Two services for {@code s6-svscan}: a clock that ends and is started again, with a log, and one that stays. */
public final class S6Services {

    private S6Services() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code default.nix}, whose {@code services-shell} is entered by {@code nix-shell --pure -A services-shell}, and what makes a
     *     container of the closure of {@code run}
     */
    public static FileSet files() {
        return Readme.add(
                PackageFiles.of("12-s6-services", Nixpkgs.channel(), services()).toBuilder()
                        .files(ClosureImage.of("run"))
                        .build(),
                "Service directories for s6, written in execline, supervised from a shell of Nix.",
                """
                nix-shell --pure -A services-shell --run run       # in ${TMPDIR:-/tmp}/services
                ./build.sh                                         # closure.tar, and the image that unpacks it
                docker run -d -v $(pwd)/closure.tar:/closure.tar hypered/nix
                """);
    }

    private static NixExpr<NixType.Attrs> services() {
        return let(
                        names -> names.set("clock", clock())
                                .set("idle", idle())
                                .set("services", buildEnv("services", ref("clock"), ref("idle")))
                                .set("run", run()),
                        attrs(all -> all.inherit("services", "run").set("services-shell", shell())))
                .as();
    }

    /** Tells the time and ends; s6 starts it again, a second later at the earliest. */
    private static NixExpr<NixType.Derivation> clock() {
        NixExpr<NixType.Derivation> run = execline("clock-run", "fdmove -c 2 1\n", pkgs("coreutils"), "/bin/date\n");
        NixExpr<NixType.Derivation> log = execline("clock-log", pkgs("s6"), "/bin/s6-log n3 s65536 ./kept\n");
        return service(
                "clock",
                lines(
                        "mkdir -p $out/clock/log\n",
                        "ln -s ",
                        run,
                        " $out/clock/run\n",
                        "ln -s ",
                        log,
                        " $out/clock/log/run\n"));
    }

    private static NixExpr<NixType.Derivation> idle() {
        NixExpr<NixType.Derivation> run = execline("idle-run", pkgs("coreutils"), "/bin/sleep 86400\n");
        return service("idle", lines("mkdir -p $out/idle\n", "ln -s ", run, " $out/idle/run\n"));
    }

    private static NixExpr<NixType.Derivation> execline(String name, Object... commands) {
        List<Object> script = new ArrayList<>(List.of("#!", pkgs("execline"), "/bin/execlineb -P\n"));
        script.addAll(List.of(commands));
        return writeScript(name, lines(script.toArray()));
    }

    private static NixExpr<NixType.Derivation> service(String name, NixExpr<NixType.Str> install) {
        return mkDerivation(
                service -> service.name(name).set("dontUnpack", true).set("installPhase", install));
    }

    /** Supervises a copy of the services, as s6 writes into their folders. */
    private static NixExpr<NixType.Derivation> run() {
        return writeScriptBin(
                "run",
                lines(
                        "#!",
                        pkgs("runtimeShell"),
                        "\n",
                        "set -eu\n",
                        "export PATH=",
                        pkgs("execline"),
                        "/bin:",
                        pkgs("s6"),
                        "/bin:",
                        pkgs("coreutils"),
                        "/bin\n",
                        "services=\"${1:-${TMPDIR:-/tmp}/services}\"\n",
                        "mkdir -p \"$services\"\n",
                        "cp -rL ",
                        ref("services"),
                        "/. \"$services\"\n",
                        "chmod -R u+w \"$services\"\n",
                        "exec s6-svscan \"$services\"\n"));
    }

    private static NixExpr<NixType.Derivation> shell() {
        return mkDerivation(shell -> shell.name("services-shell").buildInputs(ref("run")));
    }
}
