package io.github.nixpoet.examples;

/**
 * A line of the table: a file, or a way to build.
 *
 * @param name the file with its folder, or the folder and the plan
 * @param bytes the file's size, empty for a plan
 * @param readBack what the embedded parser says, empty for a plan
 * @param nix what Nix says
 * @param failed whether one of the two refused it
 * @param error the whole message of the refusal, empty if there is none
 */
record Row(String name, String bytes, String readBack, String nix, boolean failed, String error) {}
