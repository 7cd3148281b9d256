package io.github.nixpoet.generators.file;

/** What a plan is for, and so which of Nix' commands it is handed to. */
public enum Purpose {
    /** To make something and keep it: {@code nix-build}, {@code nix build}. */
    BUILD,
    /** To see that it can be made, as a test: the same, and no link to the result stays. */
    CHECK,
    /** To work in an environment: {@code nix-shell}, {@code nix develop}. */
    SHELL,
    /** To know a value, making nothing: {@code nix-instantiate --eval}, {@code nix eval}. */
    EVALUATION
}
