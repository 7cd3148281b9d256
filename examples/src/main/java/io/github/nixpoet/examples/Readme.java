package io.github.nixpoet.examples;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.template.ProjectReadme;

/** The page beside a system's files, for who finds its folder. */
public final class Readme {

    private Readme() {}

    /**
     * Adds {@code README.md}: what there is, how Nix builds it, and what one does then.
     *
     * @param files the system
     * @param about what it is, in a line
     * @param commands what to type in, as a shell takes it; comments say what for
     * @return the system with the page
     */
    public static FileSet add(FileSet files, String about, String commands) {
        return files.toBuilder()
                .files(ProjectReadme.of(files, about)
                        .section("Use")
                        .code("sh", commands.strip())
                        .build()
                        .file("README.md"))
                .build();
    }
}
