package io.github.nixpoet.dsl.derivation;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.StoreNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The builders of nixpkgs for text, scripts and folders of links, to be imported statically. A text is a string, which is written in
 * lines if it has more than one, or an expression, as {@link Nix#lines} makes one.
 *
 * <p>Example: {@code writeShellScriptBin("greet", lines("exec ", pkgs("hello"), "/bin/hello\n"))}.
 */
public final class Builders {

    private Builders() {}

    /**
     * A file.
     *
     * @param name its name in the store
     * @param text what it holds
     * @return {@code pkgs.writeText "name" text}
     * @throws IllegalArgumentException if no file of the store can be named so, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeText(String name, Object text) {
        return file("writeText", name, text);
    }

    /**
     * A folder with one file.
     *
     * @param path the path of the file in the folder, as {@code etc/motd}
     * @param text what it holds
     * @return {@code pkgs.writeTextDir "path" text}
     * @throws IllegalArgumentException if the path begins with a slash or its last name is none for the store, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeTextDir(String path, Object text) {
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("a path in a folder begins without a slash, not '" + path + "'");
        }
        StoreNames.check(path.substring(path.lastIndexOf('/') + 1), "a file");
        return pkgs("writeTextDir").apply(path, text).as();
    }

    /**
     * A file with anything that {@code writeTextFile} takes.
     *
     * @param name its name in the store
     * @param text what it holds
     * @param more sets the rest, as {@code destination}
     * @return <code>pkgs.writeTextFile { name = "name"; text = …; }</code>
     * @throws IllegalArgumentException if no file of the store can be named so, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeTextFile(String name, Object text, Consumer<AttrsBuilder> more) {
        return named("writeTextFile", name, file -> more.accept(file.set("text", text)));
    }

    /**
     * A file that can be run.
     *
     * @param name its name in the store
     * @param text what it holds, from {@code #!} on
     * @return {@code pkgs.writeScript "name" text}
     * @throws IllegalArgumentException if no file of the store can be named so, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeScript(String name, Object text) {
        return file("writeScript", name, text);
    }

    /**
     * A folder with a file in {@code bin} that can be run.
     *
     * @param name its name
     * @param text what it holds, from {@code #!} on
     * @return {@code pkgs.writeScriptBin "name" text}
     * @throws IllegalArgumentException if no file of the store can be named so, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeScriptBin(String name, Object text) {
        return file("writeScriptBin", name, text);
    }

    /**
     * A script for bash.
     *
     * @param name its name in the store
     * @param text what stands behind the line with {@code #!}
     * @return {@code pkgs.writeShellScript "name" text}
     * @throws IllegalArgumentException if no file of the store can be named so, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeShellScript(String name, Object text) {
        return file("writeShellScript", name, text);
    }

    /**
     * A folder with a script for bash in {@code bin}.
     *
     * @param name its name
     * @param text what stands behind the line with {@code #!}
     * @return {@code pkgs.writeShellScriptBin "name" text}
     * @throws IllegalArgumentException if no file of the store can be named so, or the text is no value
     */
    public static NixExpr<NixType.Derivation> writeShellScriptBin(String name, Object text) {
        return file("writeShellScriptBin", name, text);
    }

    /**
     * A folder with a script for bash in {@code bin} that shellcheck has read, and that stops where a command fails.
     *
     * @param name its name
     * @param text the commands
     * @param runtimeInputs the packages whose programs it calls, see {@link Nix#value}
     * @return <code>pkgs.writeShellApplication { … }</code>
     * @throws IllegalArgumentException if no file of the store can be named so, or something is no value
     */
    public static NixExpr<NixType.Derivation> writeShellApplication(String name, Object text, Object... runtimeInputs) {
        return named("writeShellApplication", name, script -> {
            if (runtimeInputs.length > 0) {
                script.set("runtimeInputs", Nix.list(runtimeInputs));
            }
            script.set("text", text);
        });
    }

    /**
     * What commands write to {@code $out}.
     *
     * @param name its name in the store
     * @param environment what the commands find in variables, as {@code nativeBuildInputs}
     * @param commands the commands
     * @return <code>pkgs.runCommand "name" { … } commands</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or the commands are no value
     */
    public static NixExpr<NixType.Derivation> runCommand(
            String name, Consumer<AttrsBuilder> environment, Object commands) {
        return run("runCommand", name, environment, commands);
    }

    /**
     * What commands write to {@code $out}.
     *
     * @param name its name in the store
     * @param commands the commands
     * @return <code>pkgs.runCommand "name" { } commands</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or the commands are no value
     */
    public static NixExpr<NixType.Derivation> runCommand(String name, Object commands) {
        return runCommand(name, none -> {}, commands);
    }

    /**
     * A folder with links to all files of some packages.
     *
     * @param name its name in the store
     * @param paths the packages, see {@link Nix#value}
     * @return <code>pkgs.symlinkJoin { name = "name"; paths = [ … ]; }</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a package is no value
     */
    public static NixExpr<NixType.Derivation> symlinkJoin(String name, Object... paths) {
        return symlinkJoin(name, Arrays.asList(paths), none -> {});
    }

    /**
     * A folder with links to all files of some packages.
     *
     * @param name its name in the store
     * @param paths the packages, see {@link Nix#value}
     * @param more sets the rest, as {@code postBuild}
     * @return <code>pkgs.symlinkJoin { name = "name"; paths = [ … ]; }</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a package is no value
     */
    public static NixExpr<NixType.Derivation> symlinkJoin(
            String name, Collection<?> paths, Consumer<AttrsBuilder> more) {
        return named("symlinkJoin", name, join -> more.accept(join.set("paths", Nix.list(paths))));
    }

    /**
     * An environment: links to the files of packages, of which two may not have the same.
     *
     * @param name its name in the store
     * @param paths the packages, see {@link Nix#value}
     * @return <code>pkgs.buildEnv { name = "name"; paths = [ … ]; }</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a package is no value
     */
    public static NixExpr<NixType.Derivation> buildEnv(String name, Object... paths) {
        return buildEnv(name, Arrays.asList(paths), none -> {});
    }

    /**
     * An environment: links to the files of packages, of which two may not have the same.
     *
     * @param name its name in the store
     * @param paths the packages, see {@link Nix#value}
     * @param more sets the rest, as {@code pathsToLink}
     * @return <code>pkgs.buildEnv { name = "name"; paths = [ … ]; }</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a package is no value
     */
    public static NixExpr<NixType.Derivation> buildEnv(String name, Collection<?> paths, Consumer<AttrsBuilder> more) {
        return named("buildEnv", name, env -> more.accept(env.set("paths", Nix.list(paths))));
    }

    /**
     * A folder of links with names of one's own.
     *
     * @param name its name in the store
     * @param links what each name links to, see {@link Nix#value}
     * @return <code>pkgs.linkFarm "name" { … }</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or something is no value
     */
    public static NixExpr<NixType.Derivation> linkFarm(String name, Map<String, ?> links) {
        return pkgs("linkFarm")
                .apply(StoreNames.check(name, "a derivation"), attrs(farm -> farm.setAll(links)))
                .as();
    }

    /**
     * A folder of links to derivations, each by its name.
     *
     * @param name its name in the store
     * @param derivations the derivations, see {@link Nix#value}
     * @return <code>pkgs.linkFarmFromDrvs "name" [ … ]</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a derivation is no value
     */
    public static NixExpr<NixType.Derivation> linkFarmFromDrvs(String name, Object... derivations) {
        return pkgs("linkFarmFromDrvs")
                .apply(StoreNames.check(name, "a derivation"), Nix.list(derivations))
                .as();
    }

    /**
     * What commands make that take no longer than fetching it, so that no other machine is asked for it.
     *
     * @param name its name in the store
     * @param commands a shell script, which writes to {@code $out}
     * @return <code>pkgs.runCommandLocal "name" { } commands</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or the commands are no value
     */
    public static NixExpr<NixType.Derivation> runCommandLocal(String name, Object commands) {
        return run("runCommandLocal", name, none -> {}, commands);
    }

    /**
     * What commands make that need a C compiler.
     *
     * @param name its name in the store
     * @param commands a shell script, which writes to {@code $out}
     * @return <code>pkgs.runCommandCC "name" { } commands</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or the commands are no value
     */
    public static NixExpr<NixType.Derivation> runCommandCC(String name, Object commands) {
        return run("runCommandCC", name, none -> {}, commands);
    }

    /**
     * One file of several, one behind the other.
     *
     * @param name its name in the store
     * @param files the files, see {@link Nix#value}
     * @return <code>pkgs.concatText "name" [ … ]</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a file is no value
     */
    public static NixExpr<NixType.Derivation> concatText(String name, Object... files) {
        return file("concatText", name, Nix.list(files));
    }

    /**
     * One script of several files, one behind the other.
     *
     * @param name its name in the store
     * @param files the files, see {@link Nix#value}
     * @return <code>pkgs.concatScript "name" [ … ]</code>
     * @throws IllegalArgumentException if nothing in the store can be named so, or a file is no value
     */
    public static NixExpr<NixType.Derivation> concatScript(String name, Object... files) {
        return file("concatScript", name, Nix.list(files));
    }

    /**
     * A file that lists what some packages need when they run, each path of the store in a line.
     *
     * @param packages the packages, see {@link Nix#value}
     * @return <code>pkgs.writeClosure [ … ]</code>
     * @throws IllegalArgumentException if a package is no value
     */
    public static NixExpr<NixType.Derivation> writeClosure(Object... packages) {
        return pkgs("writeClosure").apply(Nix.list(packages)).as();
    }

    private static NixExpr<NixType.Derivation> run(
            String builder, String name, Consumer<AttrsBuilder> environment, Object commands) {
        return pkgs(builder)
                .apply(StoreNames.check(name, "a derivation"), attrs(environment), commands)
                .as();
    }

    private static NixExpr<NixType.Derivation> file(String builder, String name, Object text) {
        return pkgs(builder).apply(StoreNames.check(name, "a file"), text).as();
    }

    private static NixExpr<NixType.Derivation> named(String builder, String name, Consumer<AttrsBuilder> content) {
        StoreNames.check(name, "a derivation");
        return pkgs(builder)
                .apply(attrs(derivation -> content.accept(derivation.set("name", name))))
                .as();
    }
}
