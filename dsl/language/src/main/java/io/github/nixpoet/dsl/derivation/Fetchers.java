package io.github.nixpoet.dsl.derivation;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.pin.NixHash;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What is fetched, with the hash by which Nix checks it, to be imported statically.
 *
 * <p>Example: {@code fetchFromGitHub("NixOS", "nix", "2.34.0", NixHash.of("sha256-…"))}.
 */
public final class Fetchers {

    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*://[^\\s\"]+");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    private Fetchers() {}

    /**
     * A file, as it is.
     *
     * @param url where it is
     * @param hash its hash
     * @return <code>pkgs.fetchurl { url = "url"; hash = "hash"; }</code>
     * @throws IllegalArgumentException if it is no URL
     */
    public static NixExpr<NixType.Derivation> fetchurl(String url, NixHash hash) {
        return fromUrl("fetchurl", url, hash);
    }

    /**
     * An archive, unpacked.
     *
     * @param url where it is
     * @param hash the hash of what it unpacks to
     * @return <code>pkgs.fetchzip { url = "url"; hash = "hash"; }</code>
     * @throws IllegalArgumentException if it is no URL
     */
    public static NixExpr<NixType.Derivation> fetchzip(String url, NixHash hash) {
        return fromUrl("fetchzip", url, hash);
    }

    /**
     * A patch, without what changes when it is made anew.
     *
     * @param url where it is
     * @param hash the hash of what stays
     * @return <code>pkgs.fetchpatch { url = "url"; hash = "hash"; }</code>
     * @throws IllegalArgumentException if it is no URL
     */
    public static NixExpr<NixType.Derivation> fetchpatch(String url, NixHash hash) {
        return fromUrl("fetchpatch", url, hash);
    }

    /**
     * A repository of Git.
     *
     * @param url where it is
     * @param revision a tag, or a commit
     * @param hash the hash of its files
     * @return <code>pkgs.fetchgit { url = "url"; … }</code>
     * @throws IllegalArgumentException if it is no URL, or the revision is blank
     */
    public static NixExpr<NixType.Derivation> fetchgit(String url, String revision, NixHash hash) {
        return fetch("fetchgit", hash, git -> revision(git.set("url", checkUrl(url)), revision));
    }

    /**
     * A repository on GitHub.
     *
     * @param owner whose it is
     * @param repo its name
     * @param revision a tag, or a commit
     * @param hash the hash of its files
     * @return <code>pkgs.fetchFromGitHub { owner = "owner"; … }</code>
     * @throws IllegalArgumentException if a name or the revision is blank
     */
    public static NixExpr<NixType.Derivation> fetchFromGitHub(
            String owner, String repo, String revision, NixHash hash) {
        return forge("fetchFromGitHub", owner, repo, revision, hash);
    }

    /**
     * A repository on GitLab.
     *
     * @param owner whose it is
     * @param repo its name
     * @param revision a tag, or a commit
     * @param hash the hash of its files
     * @return <code>pkgs.fetchFromGitLab { owner = "owner"; … }</code>
     * @throws IllegalArgumentException if a name or the revision is blank
     */
    public static NixExpr<NixType.Derivation> fetchFromGitLab(
            String owner, String repo, String revision, NixHash hash) {
        return forge("fetchFromGitLab", owner, repo, revision, hash);
    }

    /**
     * An archive, unpacked when Nix evaluates: what is imported has to be there then.
     *
     * @param url where it is
     * @param sha256 the SHA-256 of what it unpacks to
     * @return <code>fetchTarball { url = "url"; sha256 = "hash"; }</code>
     * @throws IllegalArgumentException if it is no URL, or the hash no SHA-256
     */
    public static NixExpr<NixType.Path> fetchTarball(String url, NixHash sha256) {
        return ref("fetchTarball")
                .apply(attrs(tarball -> tarball.set("url", checkUrl(url)).set("sha256", sha256.checkSha256())))
                .as();
    }

    /**
     * A commit of a repository of Git, fetched when Nix evaluates; its name is its hash.
     *
     * @param url where it is
     * @param commit 40 digits of base 16
     * @return <code>builtins.fetchGit { url = "url"; rev = "commit"; }</code>
     * @throws IllegalArgumentException if it is no URL, or no commit
     */
    public static NixExpr<NixType.Path> fetchGit(String url, String commit) {
        if (!COMMIT.matcher(Given.present(commit, "a commit")).matches()) {
            throw new IllegalArgumentException(
                    "a commit is 40 digits of base 16; a branch moves and names no files for good: '" + commit + "'");
        }
        return ref("builtins.fetchGit")
                .apply(attrs(git -> git.set("url", checkUrl(url)).set("rev", commit)))
                .as();
    }

    private static NixExpr<NixType.Derivation> forge(
            String fetcher, String owner, String repo, String revision, NixHash hash) {
        return fetch(
                fetcher,
                hash,
                git -> revision(
                        git.set("owner", Given.text(owner, "the owner of a repository"))
                                .set("repo", Given.text(repo, "the name of a repository")),
                        revision));
    }

    private static void revision(AttrsBuilder git, String revision) {
        Given.text(revision, "a revision");
        git.set(COMMIT.matcher(revision).matches() ? "rev" : "tag", revision);
    }

    private static NixExpr<NixType.Derivation> fromUrl(String fetcher, String url, NixHash hash) {
        return fetch(fetcher, hash, file -> file.set("url", checkUrl(url)));
    }

    private static NixExpr<NixType.Derivation> fetch(String fetcher, NixHash hash, Consumer<AttrsBuilder> content) {
        return pkgs(fetcher)
                .apply(attrs(what -> {
                    content.accept(what);
                    hash.write(what);
                }))
                .as();
    }

    private static String checkUrl(String url) {
        if (!URL.matcher(Given.present(url, "a URL")).matches()) {
            throw new IllegalArgumentException(
                    "a URL begins with a scheme, as https://, and has no blank: '" + url + "'");
        }
        return url;
    }
}
