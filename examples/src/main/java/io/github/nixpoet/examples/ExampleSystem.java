package io.github.nixpoet.examples;

import io.github.nixpoet.generators.file.FileSet;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One system that the examples write.
 *
 * @param folder the name of its folder
 * @param files makes its files
 * @param offline makes the same files with every download replaced by the nixpkgs in a folder, for evaluation without a network
 */
record ExampleSystem(String folder, Supplier<FileSet> files, Function<Path, FileSet> offline) {

    ExampleSystem(String folder, Supplier<FileSet> files) {
        this(folder, files, nixpkgs -> files.get());
    }
}
