package io.github.nixpoet.dsl.derivation;

import static io.github.nixpoet.dsl.Nix.pkgs;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import java.util.function.Consumer;

/**
 * Packages made of sources, and shells to make them in, to be imported statically.
 *
 * <pre>{@code
 * mkDerivation(hello -> hello.pname("hello").version("2.12.2").src(fetchurl(url, hash)).nativeBuildInputs(pkgs("perl")))
 * }</pre>
 */
public final class Derivations {

    private Derivations() {}

    /**
     * A package.
     *
     * @param content says what it is made of; a value may refer to {@code finalAttrs}, which is what the package is in the end
     * @return <code>pkgs.stdenv.mkDerivation { … }</code>, or <code>(finalAttrs: { … })</code> where a value refers to that
     * @throws IllegalArgumentException if it has no name, or both {@code name} and {@code pname}
     */
    public static NixExpr<NixType.Derivation> mkDerivation(Consumer<DerivationBuilder> content) {
        DerivationBuilder derivation = new DerivationBuilder();
        content.accept(derivation);
        return pkgs("stdenv.mkDerivation").apply(derivation.build(true)).as();
    }

    /**
     * A shell for {@code nix-shell} and {@code nix develop}.
     *
     * @param content says what it has
     * @return <code>pkgs.mkShell { … }</code>
     */
    public static NixExpr<NixType.Derivation> mkShell(Consumer<DerivationBuilder> content) {
        return shell("mkShell", content);
    }

    /**
     * A shell without a compiler for C.
     *
     * @param content says what it has
     * @return <code>pkgs.mkShellNoCC { … }</code>
     */
    public static NixExpr<NixType.Derivation> mkShellNoCC(Consumer<DerivationBuilder> content) {
        return shell("mkShellNoCC", content);
    }

    private static NixExpr<NixType.Derivation> shell(String function, Consumer<DerivationBuilder> content) {
        DerivationBuilder shell = new DerivationBuilder();
        content.accept(shell);
        return pkgs(function).apply(shell.build(false)).as();
    }
}
