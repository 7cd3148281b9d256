package io.github.nixpoet.generators.cli;

import io.github.nixpoet.codegen.OptionsGenerator;
import io.github.nixpoet.nixos.NixosOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes classes for options. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes Java classes for options, with methods that set and tell them; they need nixpoet-dsl. Files that are as they should be"
                    + " are left alone, and those of options that are no more are deleted.",
            "Exit code: 0 written, 1 a file can't be written, 2 wrong arguments or a schema that can't be read."
        },
        footer = {
            "",
            "  nixpoet options generate --package org.example.os --output src/generated services.openssh networking",
            "  nixpoet options generate --schema home.json --package org.example.home --output target/generated-sources"
        })
final class OptionsGenerateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "options at and below these paths alone")
    private List<String> paths = List.of();

    @Option(names = "--schema", paramLabel = "FILE", description = "a file of options in place of those of NixOS 26.11")
    private String schema = NixosOptions.release();

    @Option(names = "--package", paramLabel = "NAME", required = true, description = "the package of the classes")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String packageName;

    @Option(names = "--root", paramLabel = "NAME", description = "the class of all options; Options without it")
    private String root = "Options";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "the folder of the root package")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Override
    public Integer call() {
        OptionsGenerator generator = generator();
        try {
            int classes = generator.writeTo(folder);
            spec.commandLine().getOut().println(classes + " classes in " + folder);
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(Failures.text(folder, e));
            return 1;
        }
    }

    private OptionsGenerator generator() {
        try {
            OptionsGenerator all = OptionsGenerator.of(SchemaFile.read(schema, spec.commandLine()), title())
                    .inPackage(packageName)
                    .withRoot(root);
            return paths.isEmpty() ? all : all.only(paths);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private String title() {
        return schema.equals(NixosOptions.release()) ? "NixOS " + schema : schema;
    }
}
