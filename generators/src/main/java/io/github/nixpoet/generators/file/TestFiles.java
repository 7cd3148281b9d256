package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.test.VmTest;
import java.util.Arrays;
import java.util.Collection;

/** Tests on virtual machines, each in a file of its name. */
public final class TestFiles implements OnBehalf {

    private static final String DRIVER = "driver";

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
        return FileSet.builder(name)
                .files(NixFile.of(file(test), test))
                .plans(run("test", test), driver(DRIVER, test))
                .build();
    }

    /**
     * Writes tests.
     *
     * @param name the name of the set
     * @param tests the tests
     * @return a set with a file for each; the plan of its name runs it, and the one with {@code -driver} behind builds its interactive driver
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet all(String name, VmTest... tests) {
        return all(name, Arrays.asList(tests));
    }

    /**
     * Writes tests.
     *
     * @param name the name of the set
     * @param tests the tests
     * @return a set with a file for each; the plan of its name runs it, and the one with {@code -driver} behind builds its interactive driver
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet all(String name, Collection<VmTest> tests) {
        FileSet.Builder set = FileSet.builder(name);
        for (VmTest test : tests) {
            set.files(NixFile.of(file(test), test))
                    .plans(run(test.name(), test), driver(test.name() + "-" + DRIVER, test));
        }
        return set.build();
    }

    private static String file(VmTest test) {
        return test.name() + ".nix";
    }

    private static BuildPlan run(String plan, VmTest test) {
        return BuildPlan.file(plan, file(test)).purpose(Purpose.CHECK).build();
    }

    private static BuildPlan driver(String plan, VmTest test) {
        return BuildPlan.file(plan, file(test))
                .attributes("driverInteractive")
                .product(Product.program("bin/nixos-test-driver"))
                .build();
    }
}
