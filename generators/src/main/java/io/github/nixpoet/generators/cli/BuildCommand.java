package io.github.nixpoet.generators.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.NixProject;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixProgress;
import io.github.nixpoet.generators.nix.NixRunner;
import io.github.nixpoet.generators.nix.NixSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has Nix build what was written. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Builds a folder that NixPoet wrote, by its plans, or a .nix file, with the Nix on PATH. Prints the store paths; on a terminal a"
                    + " bar shows how far Nix is, elsewhere each event is a line of the error stream.",
            "An error in a file that NixPoet wrote is told with the line of Java that made it, as far as it is known.",
            "Exit code: 0 built, 1 Nix failed or is not there, 2 wrong arguments."
        },
        footer = {
            "",
            "  nixpoet build --list out/web",
            "  nixpoet build out/web vm -o result && ./result/bin/run-web-vm",
            "  nixpoet build --dry-run --json out/fleet web db",
            "  nixpoet build images.nix -A web --argstr tag latest -o image",
            "  nixpoet build --builders 'ssh://big x86_64-linux' -j 0 -k out/fleet web db"
        })
final class BuildCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLACE", description = "a folder that NixPoet wrote, or a .nix file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path place;

    @Parameters(
            index = "1..*",
            paramLabel = "PLAN",
            description =
                    "of a folder: what to build, as --list names it; SET:PLAN where two sets have a plan of that name")
    private List<String> plans = List.of();

    @Option(names = "--list", description = "build nothing, list the plans with the commands that they stand for")
    private boolean list;

    @Option(names = "--dry-run", description = "evaluate and build nothing; prints the derivations")
    private boolean dryRun;

    @Option(names = "--json", description = "print one JSON array, with an object for each plan")
    private boolean json;

    @Option(
            names = {"-o", "--out-link"},
            paramLabel = "LINK",
            description =
                    "leave a link to the result, which keeps it from the garbage collector; with several plans further ones with"
                            + " their names behind it")
    private @Nullable Path link;

    @Option(
            names = {"-q", "--quiet"},
            description = "show nothing of what Nix does")
    private boolean quiet;

    @Mixin
    private final BuildFlags flags = new BuildFlags();

    @Mixin
    private final NixFlags nixFlags = new NixFlags();

    private final ArrayNode report = JsonNodeFactory.instance.arrayNode();

    @Override
    public Integer call() {
        try {
            if (Files.isDirectory(place)) {
                folder();
            } else {
                file();
            }
            if (json) {
                spec.commandLine().getOut().println(report.toPrettyString());
            }
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(Failures.text(place, e));
        } catch (NixPoetException e) {
            spec.commandLine().getErr().println(e.report());
        }
        return 1;
    }

    private void folder() throws IOException {
        WrittenPlans written = WrittenPlans.of(place, spec.commandLine());
        if (list) {
            (plans.isEmpty() ? written.all() : written.named(plans)).forEach(this::list);
            return;
        }
        List<WrittenPlans.Entry> chosen = written.named(plans);
        List<Path> links = links(chosen);
        NixSettings settings = nixFlags.settings(spec.commandLine());
        for (int i = 0; i < chosen.size(); i++) {
            WrittenPlans.Entry entry = chosen.get(i);
            FileSet set = FileSet.builder(entry.set().name())
                    .files(entry.set().files())
                    .plans(flags.plan(entry.plan(), spec.commandLine()))
                    .build();
            Path target = links.isEmpty() ? place : links.get(i);
            String plan = entry.plan().name();
            tell(entry.fullName(), withNix(settings, nix -> {
                NixProject project = new NixProject(set, place, nix);
                return dryRun
                        ? project.instantiate(plan)
                        : links.isEmpty() ? project.build(plan) : project.build(plan, target);
            }));
        }
    }

    private void file() throws IOException {
        if (!Files.exists(place)) {
            throw new ParameterException(spec.commandLine(), place + ": there is no such file or folder");
        }
        if (list || !plans.isEmpty()) {
            throw new ParameterException(spec.commandLine(), place + " is a file: -A says what of it is built");
        }
        NixSettings settings = nixFlags.settings(spec.commandLine());
        Path target = link == null ? place : link.toAbsolutePath();
        boolean linked = link != null;
        tell(
                place.toString(),
                withNix(
                        settings,
                        nix -> dryRun
                                ? nix.instantiate(flags.call(place))
                                : linked ? nix.build(flags.call(place), target) : nix.build(flags.call(place))));
    }

    /** Where the result of each goes; none without a link. */
    private List<Path> links(List<WrittenPlans.Entry> chosen) {
        List<Path> links = new ArrayList<>();
        if (link != null) {
            Path first = link.toAbsolutePath();
            chosen.forEach(entry -> links.add(
                    links.isEmpty()
                            ? first
                            : first.resolveSibling(first.getFileName() + "-"
                                    + entry.plan().name().replace('/', '-'))));
        }
        return links;
    }

    private interface Work {
        List<Path> with(NixRunner nix);
    }

    private List<Path> withNix(NixSettings settings, Work work) {
        NixRunner nix = NixRunner.of(NixInstallation.require()).settings(settings);
        if (quiet) {
            return work.with(nix);
        }
        try (NixProgress progress = NixProgress.of(Ansi.AUTO.enabled())) {
            return work.with(nix.listener(progress));
        }
    }

    private void tell(String what, List<Path> paths) {
        if (!json) {
            paths.forEach(spec.commandLine().getOut()::println);
            return;
        }
        ArrayNode array = report.addObject().put("plan", what).putArray(dryRun ? "derivations" : "paths");
        paths.forEach(path -> array.add(path.toString()));
    }

    private void list(WrittenPlans.Entry entry) {
        if (!json) {
            spec.commandLine()
                    .getOut()
                    .println(entry.fullName() + "  " + entry.plan().commandLine());
            return;
        }
        ObjectNode object = report.addObject().put("plan", entry.fullName());
        ArrayNode command = object.putArray("command");
        entry.plan().command().forEach(command::add);
    }
}
