package io.github.nixpoet.dsl.flake;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.text.AttrPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a flake is made from.
 *
 * <p>Example: {@code FlakeInput.github("nix-community", "disko").follows("nixpkgs", "nixpkgs")}.
 *
 * @param url where it is, as {@code github:NixOS/nixpkgs/nixos-25.05}
 * @param flake whether it is a flake, or just files
 * @param follows which of its own inputs are those of the flake around: name to name
 */
public record FlakeInput(String url, boolean flake, Map<String, String> follows) {

    /**
     * Copies the map and checks the URL.
     *
     * @throws IllegalArgumentException if the URL is null, empty or has a blank
     */
    public FlakeInput {
        if (Given.present(url, "the URL of a flake input").isEmpty()
                || url.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("no URL of a flake input: '" + url + "'");
        }
        follows = Collections.unmodifiableMap(new LinkedHashMap<>(follows));
    }

    /**
     * An input that is a flake.
     *
     * @param url where it is
     * @return the input
     * @throws IllegalArgumentException if the URL is empty or has a blank
     */
    public static FlakeInput of(String url) {
        return new FlakeInput(url, true, Map.of());
    }

    /**
     * A repository on GitHub.
     *
     * @param owner whose it is
     * @param repo its name
     * @param revision a branch, tag or commit
     * @return {@code github:owner/repo/revision}
     * @throws IllegalArgumentException if a part is empty or has a blank or a slash; in a branch a slash is allowed
     */
    public static FlakeInput github(String owner, String repo, String revision) {
        return of("github:" + part(owner) + "/" + part(repo) + "/" + Given.text(revision, "a revision"));
    }

    /**
     * The main branch of a repository on GitHub.
     *
     * @param owner whose it is
     * @param repo its name
     * @return {@code github:owner/repo}
     * @throws IllegalArgumentException if a part is empty or has a blank or a slash
     */
    public static FlakeInput github(String owner, String repo) {
        return of("github:" + part(owner) + "/" + part(repo));
    }

    /**
     * A repository of Git.
     *
     * @param url where it is, as {@code https://example.org/a.git} or {@code ssh://git@example.org/a.git}
     * @param branch a branch or tag
     * @return {@code git+url?ref=branch}
     * @throws IllegalArgumentException if the URL has no scheme or a blank, or the branch is blank
     */
    public static FlakeInput git(String url, String branch) {
        if (!Given.text(url, "the URL of a repository").contains("://")) {
            throw new IllegalArgumentException(
                    "the URL of a repository begins with a scheme, as https://: '" + url + "'");
        }
        return of("git+" + url + "?ref=" + Given.text(branch, "the branch of a repository"));
    }

    /**
     * A folder.
     *
     * @param path from the root on, or from the folder of the flake on
     * @return {@code path:path}
     * @throws IllegalArgumentException if it is empty or has a blank
     */
    public static FlakeInput path(String path) {
        return of("path:" + Given.text(path, "the path of a flake input"));
    }

    /**
     * An archive.
     *
     * @param url where it is, as {@code https://example.org/a.tar.gz}
     * @return the input
     * @throws IllegalArgumentException if it is neither of https, http nor file
     */
    public static FlakeInput tarball(String url) {
        if (!Given.text(url, "the URL of an archive").matches("(https?|file)://.*")) {
            throw new IllegalArgumentException(
                    "the URL of an archive begins with https://, http:// or file://: '" + url + "'");
        }
        return of("tarball+" + url);
    }

    /**
     * A flake by a name that the registry of each user explains; another may be found on another machine.
     *
     * @param name as {@code nixpkgs}
     * @return {@code flake:name}
     * @throws IllegalArgumentException if it is empty or has a blank or a slash
     */
    public static FlakeInput indirect(String name) {
        return of("flake:" + part(name));
    }

    private static String part(String text) {
        if (Given.text(text, "a part of a flake's URL").indexOf('/') >= 0) {
            throw new IllegalArgumentException("a part of a flake's URL has no slash: '" + text + "'");
        }
        return text;
    }

    /**
     * The same as files, by {@code flake = false}: what is in them is no flake, or is not used as one.
     *
     * @return a new input
     */
    public FlakeInput asFiles() {
        return new FlakeInput(url, false, follows);
    }

    /**
     * The same, with one of its inputs taken from the flake around.
     *
     * @param input the name of its input
     * @param other the name of the input that it follows
     * @return a new input
     */
    public FlakeInput follows(String input, String other) {
        Map<String, String> more = new LinkedHashMap<>(follows);
        more.put(input, other);
        return new FlakeInput(url, flake, more);
    }

    void write(AttrsBuilder attrs) {
        attrs.set("url", url);
        if (!flake) {
            attrs.set("flake", false);
        }
        follows.forEach((input, other) -> attrs.set(AttrPath.of("inputs", input, "follows"), other));
    }
}
