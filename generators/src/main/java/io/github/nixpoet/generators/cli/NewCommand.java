package io.github.nixpoet.generators.cli;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a project to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a Maven project to begin with: a machine with typed options, a test of it on a virtual machine, a JUnit test, a README"
                    + " that says how to write and build them.",
            "Exit code: 0 made, 1 something is in the folder or it can't be written, 2 wrong arguments."
        },
        footer = {
            "",
            "  nixpoet new my-machines && cd my-machines && mvn -q compile exec:java",
            "  nixpoet new --group com.acme --package com.acme.infra infra"
        })
final class NewCommand implements Callable<Integer> {

    private static final Pattern ARTIFACT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z0-9_.]{1,200}");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "the folder of the project: a new one, or one with nothing in it")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(names = "--group", paramLabel = "ID", description = "Maven's group (default: ${DEFAULT-VALUE})")
    private String group = "org.example";

    @Option(names = "--artifact", paramLabel = "ID", description = "Maven's artifact (default: the folder's name)")
    private @Nullable String artifact;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "the package of the classes (default: group and artifact)")
    private @Nullable String packageName;

    @Override
    public Integer call() {
        try {
            FileSet project = project();
            if (!isFree()) {
                spec.commandLine()
                        .getErr()
                        .println(folder + ": something is there already; name a new folder, or one with nothing in it");
                return 1;
            }
            FileSetWriter.into(folder)
                    .write(project)
                    .outcomes()
                    .keySet()
                    .forEach(path -> spec.commandLine().getOut().println(folder.resolve(path)));
            // From here on the files are the user's.
            Files.delete(folder.resolve(".nixpoet-manifest"));
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(Failures.text(folder, e));
        } catch (NixPoetException e) {
            spec.commandLine().getErr().println(e.report());
        }
        return 1;
    }

    private FileSet project() {
        String name = artifact == null ? folderName() : artifact;
        require(
                "--artifact",
                name,
                ARTIFACT.matcher(name).matches(),
                "small letters, digits and . _ -, as 'my-machines'");
        require("--group", group, GROUP.matcher(group).matches(), "words joined by dots, as 'org.example'");
        String classes = packageName == null ? packageOf(name) : packageName;
        boolean legal = PACKAGE.matcher(classes).matches()
                && SourceVersion.isName(classes, SourceVersion.RELEASE_17)
                && !classes.matches("javax?(\\..*)?");
        require("--package", classes, legal, "a name that Java allows for a package, as 'org.example.machines'");
        return Starter.of(group, name, classes);
    }

    private String folderName() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private String packageOf(String name) {
        String word = name.replaceAll("[^a-z0-9]", "");
        return (group + "." + word).toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private void require(String option, String value, boolean holds, String what) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), option + " is " + what + ", not '" + value + "'");
        }
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
