package io.github.nixpoet.dsltest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of these tests in a JVM of their own. */
final class ChildJvm {

    private ChildJvm() {}

    /** What a program prints. */
    static String run(Class<?> program, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return LabNix.run(Path.of("."), command.toArray(String[]::new));
    }
}
