package io.github.nixpoet.codegen;

import io.github.nixpoet.schema.read.SchemaReader;
import java.io.IOException;
import java.nio.file.Path;

/** The generator as a program, for builds. */
final class GenerateOptions {

    private GenerateOptions() {}

    /** Takes a file of options, what they are of, a package and a folder. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: SCHEMA TITLE PACKAGE FOLDER");
        }
        int classes = OptionsGenerator.of(SchemaReader.read(Path.of(arguments[0])), arguments[1])
                .inPackage(arguments[2])
                .writeTo(Path.of(arguments[3]));
        System.out.println(classes + " classes of options in " + arguments[3]);
    }
}
