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
 * <p>Example: {@code FlakeInput.of("github:nix-community/disko").follows("nixpkgs", "nixpkgs")}.
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
     * An input that is no flake, by {@code flake = false}: its files as they are.
     *
     * @param url where it is
     * @return the input
     * @throws IllegalArgumentException if the URL is empty or has a blank
     */
    public static FlakeInput files(String url) {
        return new FlakeInput(url, false, Map.of());
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
