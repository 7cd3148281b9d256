package io.github.nixpoet.dsl.derivation;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Given;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Packages that are there, changed, to be imported statically.
 *
 * <p>Example: {@code overrideAttrs(pkgs("hello"), (hello, old) -> hello.set("patches", list(path("./fix.patch"))))}.
 */
public final class Packages {

    private Packages() {}

    /**
     * A package whose function is given other arguments.
     *
     * @param original the package
     * @param content sets the arguments
     * @return <code>original.override { … }</code>
     */
    public static NixExpr<NixType.Derivation> override(NixExpr<?> original, Consumer<AttrsBuilder> content) {
        return original.select("override").apply(attrs(content)).as();
    }

    /**
     * A package made of something else.
     *
     * @param original the package
     * @param content sets what is different, and is handed what was before
     * @return <code>original.overrideAttrs (old: { … })</code>
     */
    public static NixExpr<NixType.Derivation> overrideAttrs(
            NixExpr<?> original, BiConsumer<AttrsBuilder, NixExpr<NixType.Attrs>> content) {
        NixExpr<NixType.Attrs> old = ref("old").as();
        return original.select("overrideAttrs")
                .apply(function("old", attrs(changed -> content.accept(changed, old))))
                .as();
    }

    /**
     * The package of a file that is a function of packages.
     *
     * @param file the file, or the function
     * @param content sets the arguments that are not packages of nixpkgs, or are others
     * @return <code>pkgs.callPackage file { … }</code>
     * @throws IllegalArgumentException if it is a string, which is no path in Nix, or no value
     */
    public static NixExpr<NixType.Derivation> callPackage(Object file, Consumer<AttrsBuilder> content) {
        if (Given.present(file, "the file of a package") instanceof String text) {
            throw new IllegalArgumentException(
                    "the file of a package is a path, not a string; write path(\"" + text + "\")");
        }
        return pkgs("callPackage").apply(file, attrs(content)).as();
    }

    /**
     * The package of a file that is a function of packages.
     *
     * @param file the file, or the function
     * @return <code>pkgs.callPackage file { }</code>
     * @throws IllegalArgumentException if it is a string, which is no path in Nix, or no value
     */
    public static NixExpr<NixType.Derivation> callPackage(Object file) {
        return callPackage(file, none -> {});
    }

    /**
     * Packages laid over those of nixpkgs.
     *
     * @param content sets the packages
     * @return <code>final: prev: { … }</code>
     */
    public static NixExpr<NixType.Function> overlay(Overlay content) {
        AttrsBuilder packages = new AttrsBuilder();
        content.accept(packages, ref("final").as(), ref("prev").as());
        return function("final", function("prev", packages.build()));
    }

    /** What an overlay sets. */
    @FunctionalInterface
    public interface Overlay {

        /**
         * Sets packages.
         *
         * @param packages where they are set
         * @param last all packages in the end, those of later overlays too: what others depend on
         * @param previous the packages below this overlay: what is changed
         */
        void accept(AttrsBuilder packages, NixExpr<NixType.Attrs> last, NixExpr<NixType.Attrs> previous);
    }

    /**
     * A kernel with a configuration of one's own, and the packages for it.
     *
     * @param version the version, as {@code 6.9.0}
     * @param source the kernel's sources
     * @param configFile its {@code .config}
     * @param more sets the rest, as {@code modDirVersion}
     * @return <code>pkgs.linuxPackages_custom { … }</code>
     * @throws IllegalArgumentException if the version is blank, or something is no value
     */
    public static NixExpr<NixType.Attrs> linuxPackagesCustom(
            String version, Object source, Object configFile, Consumer<AttrsBuilder> more) {
        return pkgs("linuxPackages_custom")
                .apply(attrs(kernel -> more.accept(kernel.set("version", Given.text(version, "the version of a kernel"))
                        .set("src", source)
                        .set("configfile", configFile))))
                .as();
    }

    /**
     * A kernel with a configuration of one's own, and the packages for it.
     *
     * @param version the version, as {@code 6.9.0}
     * @param source the kernel's sources
     * @param configFile its {@code .config}
     * @return <code>pkgs.linuxPackages_custom { … }</code>
     * @throws IllegalArgumentException if the version is blank, or something is no value
     */
    public static NixExpr<NixType.Attrs> linuxPackagesCustom(String version, Object source, Object configFile) {
        return linuxPackagesCustom(version, source, configFile, none -> {});
    }
}
