package io.github.nixpoet.dsl.pin;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Given;
import java.util.regex.Pattern;

/**
 * A nixpkgs to import.
 *
 * <p>Example: {@code Nixpkgs.release("nixos-23.11")}.
 *
 * @param source the folder of nixpkgs in Nix
 * @param fetched whether Nix has to fetch it, so that a file that uses it names it first
 */
public record Nixpkgs(NixExpr<NixType.Path> source, boolean fetched) {

    private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern SHA256 =
            Pattern.compile("[0-9abcdfghijklmnpqrsvwxyz]{52}|[0-9a-f]{64}|sha256-[A-Za-z0-9+/]{43}=");
    private static final String TARBALLS = "https://github.com/NixOS/nixpkgs/tarball/";

    /**
     * The nixpkgs of the search path.
     *
     * @return {@code <nixpkgs>}
     */
    public static Nixpkgs channel() {
        return new Nixpkgs(searchPath("nixpkgs"), false);
    }

    /**
     * A branch, tag or commit of nixpkgs, fetched from GitHub.
     *
     * @param revision as {@code nixos-23.11}; what a branch gives changes with time, what a commit gives does not
     * @return {@code fetchTarball "https://github.com/NixOS/nixpkgs/tarball/…"}
     * @throws IllegalArgumentException if it holds other characters than letters, digits, {@code .}, {@code _} and {@code -}
     */
    public static Nixpkgs release(String revision) {
        if (!REVISION.matcher(Given.present(revision, "the revision of nixpkgs"))
                .matches()) {
            throw new IllegalArgumentException("no branch, tag or commit of nixpkgs: '" + revision + "'");
        }
        return tarball(TARBALLS + revision);
    }

    /**
     * A tarball.
     *
     * @param url where it is
     * @return {@code fetchTarball "url"}
     * @throws IllegalArgumentException if it is blank
     */
    public static Nixpkgs tarball(String url) {
        return new Nixpkgs(
                ref("fetchTarball")
                        .apply(Given.text(url, "the URL of a tarball"))
                        .as(),
                true);
    }

    /**
     * A tarball with its hash, which Nix checks and need not fetch again.
     *
     * @param url where it is
     * @param sha256 the hash of what it unpacks to, as {@code nix-prefetch-url --unpack} prints it or as {@code sha256-…}
     * @return <code>fetchTarball { url = "url"; sha256 = "hash"; }</code>
     * @throws IllegalArgumentException if it is no such hash
     */
    public static Nixpkgs tarball(String url, String sha256) {
        if (!SHA256.matcher(Given.present(sha256, "the SHA-256 of a tarball")).matches()) {
            throw new IllegalArgumentException(
                    "a SHA-256 is 52 characters of Nix' base 32, 64 of base 16, or sha256- and base 64: '" + sha256
                            + "'");
        }
        NixExpr<NixType.Attrs> pinned = attrs(tarball -> tarball.set("url", url).set("sha256", sha256));
        return new Nixpkgs(ref("fetchTarball").apply(pinned).as(), true);
    }

    /**
     * The packages of a nixpkgs, whatever the user's own configuration says.
     *
     * @param folder the folder of nixpkgs
     * @return <code>import folder { config = { }; overlays = [ ]; }</code>
     */
    public static NixExpr<NixType.Attrs> pure(NixExpr<?> folder) {
        return ref("import")
                .apply(
                        folder,
                        attrs(pkgs -> pkgs.set("config", attrs(none -> {})).set("overlays", list())))
                .as();
    }

    /**
     * The packages of this nixpkgs as the user configures them.
     *
     * @return <code>import source { }</code>
     */
    public NixExpr<NixType.Attrs> packages() {
        return ref("import").apply(source, attrs(none -> {})).as();
    }

    /**
     * The packages of this nixpkgs for a system.
     *
     * @param system as {@code x86_64-linux}
     * @return <code>import source { system = "system"; }</code>
     */
    public NixExpr<NixType.Attrs> packages(String system) {
        return ref("import")
                .apply(source, attrs(pkgs -> pkgs.set("system", Nix.value(system))))
                .as();
    }
}
