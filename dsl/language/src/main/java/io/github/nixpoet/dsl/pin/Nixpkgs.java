package io.github.nixpoet.dsl.pin;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.text.AttrPath;
import java.util.function.Consumer;
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
        return tarball(TARBALLS + checkRevision(revision));
    }

    private static String checkRevision(String revision) {
        if (!REVISION.matcher(Given.present(revision, "the revision of nixpkgs"))
                .matches()) {
            throw new IllegalArgumentException("no branch, tag or commit of nixpkgs: '" + revision + "'");
        }
        return revision;
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
     * @param sha256 the hash of what it unpacks to, see {@link NixHash}
     * @return <code>fetchTarball { url = "url"; sha256 = "hash"; }</code>
     * @throws IllegalArgumentException if it is no SHA-256
     */
    public static Nixpkgs tarball(String url, String sha256) {
        NixHash hash = NixHash.of(sha256).checkSha256();
        NixExpr<NixType.Attrs> pinned = attrs(tarball -> tarball.set("url", url).set("sha256", hash));
        return new Nixpkgs(ref("fetchTarball").apply(pinned).as(), true);
    }

    /**
     * A channel as the servers of NixOS offer it, fetched; what it gives changes with time.
     *
     * @param channel as {@code nixos-25.05} or {@code nixpkgs-unstable}
     * @return {@code fetchTarball "https://channels.nixos.org/…/nixexprs.tar.xz"}
     * @throws IllegalArgumentException if it holds other characters than letters, digits, {@code .}, {@code _} and {@code -}
     */
    public static Nixpkgs channel(String channel) {
        return tarball("https://channels.nixos.org/" + checkRevision(channel) + "/nixexprs.tar.xz");
    }

    /**
     * A pin of npins, which keeps revision and hash in {@code npins/sources.json}.
     *
     * @param pin the name of the pin
     * @return <code>(import ./npins).pin</code>
     * @throws IllegalArgumentException if it is blank
     */
    public static Nixpkgs npins(String pin) {
        return new Nixpkgs(
                ref("import")
                        .apply(path("./npins"))
                        .select(AttrPath.of(Given.text(pin, "the name of a pin"))
                                .toString())
                        .as(),
                true);
    }

    /**
     * The nixpkgs of a flake.
     *
     * @param reference a flake that is nixpkgs, as {@code github:NixOS/nixpkgs/} and a commit; without one, Nix asks for {@code
     *     --impure}
     * @return {@code builtins.getFlake "reference"}
     * @throws IllegalArgumentException if it is blank
     */
    public static Nixpkgs flake(String reference) {
        return new Nixpkgs(
                ref("builtins.getFlake")
                        .apply(Given.text(reference, "the reference of a flake"))
                        .as(),
                true);
    }

    /**
     * A nixpkgs that is at hand, as a path or as an input of a flake.
     *
     * @param source an expression for its folder, as {@code path("./nixpkgs")} or {@code ref("nixpkgs")}
     * @return the nixpkgs
     */
    public static Nixpkgs of(NixExpr<?> source) {
        return new Nixpkgs(source.as(), false);
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
        return packages(none -> {});
    }

    /**
     * The packages of this nixpkgs for a system.
     *
     * @param system as {@code x86_64-linux}
     * @return <code>import source { system = "system"; }</code>
     */
    public NixExpr<NixType.Attrs> packages(String system) {
        return packages(pkgs -> pkgs.set("system", system));
    }

    /**
     * The packages of this nixpkgs with arguments of one's own.
     *
     * @param arguments sets them, as {@code system}, {@code config} and {@code overlays}
     * @return <code>import source { … }</code>
     */
    public NixExpr<NixType.Attrs> packages(Consumer<AttrsBuilder> arguments) {
        return ref("import").apply(source, attrs(arguments)).as();
    }
}
