package io.github.nixpoet.examples;

import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.generators.file.FileSet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One system that the examples write; its folder is named as its set of files.
 *
 * @param type its class, in a package of its own
 * @param files makes its files
 * @param offline makes the same files with every download replaced by the nixpkgs in a folder, for evaluation without a network
 * @param fleet the machines to draw, if there are many
 */
record ExampleSystem(Class<?> type, Supplier<FileSet> files, Function<Path, FileSet> offline, Optional<Fleet> fleet) {

    /** A system that downloads nothing. */
    static ExampleSystem of(Class<?> type, Supplier<FileSet> files) {
        return of(type, files, nixpkgs -> files.get());
    }

    /** A system that downloads something. */
    static ExampleSystem of(Class<?> type, Supplier<FileSet> files, Function<Path, FileSet> offline) {
        return new ExampleSystem(type, files, offline, Optional.empty());
    }

    /** The same with a picture. */
    ExampleSystem draw(Fleet machines) {
        return new ExampleSystem(type, files, offline, Optional.of(machines));
    }

    /** The last name of its package, as {@code gnome}. */
    String name() {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
