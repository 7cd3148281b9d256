package io.github.nixpoet.examples;

import io.github.nixpoet.generators.file.FileSet;
import java.util.function.Supplier;

/**
 * One system that the examples write.
 *
 * @param folder the name of its folder
 * @param files makes its files
 * @param offline makes the same files with every download replaced by {@code <nixpkgs>}, for evaluation without a network
 */
record ExampleSystem(String folder, Supplier<FileSet> files, Supplier<FileSet> offline) {

    ExampleSystem(String folder, Supplier<FileSet> files) {
        this(folder, files, files);
    }
}
