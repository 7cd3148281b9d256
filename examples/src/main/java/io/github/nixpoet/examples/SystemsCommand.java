package io.github.nixpoet.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.examples.page.SystemsPage;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job as a command. */
@Command(
        name = "nixpoet-examples",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        description = {
            "Writes the example systems, reads each file back, and has Nix parse and evaluate it where there is a Nix.",
            "Shows them all in index.html.",
            "Ends with a table. Exit code: 0 all well, 1 a file could not be written or does not pass, 2 wrong arguments."
        })
final class SystemsCommand implements Callable<Integer> {

    private static final String PAGE = "index.html";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--target",
            paramLabel = "FOLDER",
            defaultValue = "examples/target/systems",
            description = "where the systems go, each in a folder of its own (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path target;

    @Option(names = "--force", description = "overwrite files that were changed by hand")
    private boolean force;

    @Option(names = "--parse-only", description = "have Nix evaluate nothing, even where <nixpkgs> resolves")
    private boolean parseOnly;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "the systems to write, by the names of their packages, as fleet (default: all)")
    private List<String> only = List.of();

    @Override
    public Integer call() {
        if (target.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--target names no folder");
        }
        List<ExampleSystem> systems = systems();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        NixInspector nix = NixInspector.broken();
        Optional<String> broken = Optional.empty();
        try {
            nix = parseOnly ? NixInspector.find().withoutEvaluation() : NixInspector.find();
        } catch (NixPoetException e) {
            broken = Optional.of(e.report());
        }
        List<Report> reports = reports(systems, nix, err);
        List<Row> rows =
                reports.stream().flatMap(report -> report.rows().stream()).collect(toCollection(ArrayList::new));
        String summary = broken.orElse(nix.summary(rows));
        rows.add(page(reports, summary));
        Table.print(rows, out);
        out.println(summary);
        long failed = rows.stream().filter(Row::failed).count();
        out.printf("%d systems, %d rows, %d failed%n", systems.size(), rows.size(), failed);
        out.flush();
        return failed == 0 && broken.isEmpty() ? 0 : 1;
    }

    private List<ExampleSystem> systems() {
        List<String> names = Systems.all().stream().map(ExampleSystem::name).toList();
        if (!names.containsAll(only)) {
            throw new ParameterException(spec.commandLine(), "--only takes names of systems: " + names);
        }
        return Systems.all().stream()
                .filter(system -> only.isEmpty() || only.contains(system.name()))
                .toList();
    }

    private List<Report> reports(List<ExampleSystem> systems, NixInspector nix, PrintWriter err) {
        List<Report> reports = new ArrayList<>();
        try (Progress progress = Progress.start(systems.size(), err)) {
            for (ExampleSystem system : systems) {
                FileSet files = system.files().get();
                progress.next(files.name());
                reports.add(new Report(system, files, rows(system, files, nix)));
            }
        }
        return reports;
    }

    private List<Row> rows(ExampleSystem system, FileSet files, NixInspector nix) {
        Path folder = target.resolve(files.name());
        try {
            FileSetWriter.into(folder).force(force).write(files);
            return Inspection.of(system, files, folder, nix);
        } catch (NixPoetException e) {
            return List.of(Row.notWritten(files.name(), e.report()));
        }
    }

    private Row page(List<Report> reports, String summary) {
        String text = SystemsPage.of(reports.stream().map(Report::view).toList(), summary);
        FileSet page = FileSet.builder("index").file(PAGE, text).build();
        try {
            FileSetWriter.into(target).force(force).write(page);
            return new Row(
                    Row.Kind.FILE, PAGE, Integer.toString(text.getBytes(UTF_8).length), "", "", Optional.empty());
        } catch (NixPoetException e) {
            return Row.notWritten(PAGE, e.report());
        }
    }
}
