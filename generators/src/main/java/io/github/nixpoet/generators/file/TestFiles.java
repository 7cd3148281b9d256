package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.test.VmTest;

/** A test on virtual machines, in a file of its name. */
public final class TestFiles implements OnBehalf {

    private TestFiles() {}

    /**
     * Writes a test.
     *
     * @param name the name of the set
     * @param test the test
     * @return a set with one file, whose plan {@code test} runs the test, and {@code driver} builds the interactive driver
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, VmTest test) {
        String file = test.name() + ".nix";
        return FileSet.builder(name)
                .files(NixFile.of(file, test))
                .plans(
                        BuildPlan.file("test", file).build(),
                        BuildPlan.file("driver", file)
                                .attributes("driverInteractive")
                                .build())
                .build();
    }
}
