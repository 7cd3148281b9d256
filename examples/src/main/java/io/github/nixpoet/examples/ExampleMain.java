package io.github.nixpoet.examples;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.io.WriteReport;
import java.nio.file.Path;

/** What every system's own {@code main} does: write its files to a folder and say so. */
public final class ExampleMain {

    private ExampleMain() {}

    /**
     * Writes a system and ends the program: 0 if it is written, 1 if something is in the way, 2 for more than one argument.
     *
     * @param files the files of the system
     * @param args the folder; without it {@code examples/target/systems/} and the name of the set
     */
    public static void run(FileSet files, String... args) {
        System.exit(write(files, args));
    }

    static int write(FileSet files, String... args) {
        if (args.length > 1) {
            System.err.println("expected one argument at most, the folder to write to");
            return 2;
        }
        Path folder = args.length == 1 ? Path.of(args[0]) : Path.of("examples/target/systems", files.name());
        try {
            WriteReport report = FileSetWriter.into(folder).write(files);
            report.outcomes().forEach((path, outcome) -> System.out.println(outcome + " " + folder.resolve(path)));
            return 0;
        } catch (NixPoetException e) {
            System.err.println(e.report());
            return 1;
        }
    }
}
