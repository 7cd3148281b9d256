package io.github.nixpoet.generators.cli;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The plans of a folder that NixPoet wrote. */
final class WrittenPlans {

    /** A plan and the set that it is of. */
    record Entry(FileSet set, BuildPlan plan) {

        /** What tells it from a plan of another set in the folder. */
        String fullName() {
            return set.name() + ":" + plan.name();
        }
    }

    private final Path folder;
    private final CommandLine command;
    private final List<Entry> entries = new ArrayList<>();

    private WrittenPlans(Path folder, CommandLine command) {
        this.folder = folder;
        this.command = command;
    }

    /**
     * Reads them.
     *
     * @throws ParameterException if there are none
     */
    static WrittenPlans of(Path folder, CommandLine command) throws IOException {
        WrittenPlans plans = new WrittenPlans(folder, command);
        for (FileSet set : FileSetReader.from(folder).read()) {
            set.plans().forEach(plan -> plans.entries.add(new Entry(set, plan)));
        }
        if (plans.entries.isEmpty()) {
            throw new ParameterException(
                    command, folder + ": NixPoet wrote nothing there that says how it is built; name a file in it");
        }
        return plans;
    }

    List<Entry> all() {
        return entries;
    }

    /**
     * Those of these names; without a name the only one.
     *
     * @throws ParameterException if there is none, or more than one, of a name
     */
    List<Entry> named(List<String> names) {
        if (names.isEmpty()) {
            if (entries.size() > 1) {
                throw new ParameterException(command, "a plan is missing: " + shown(entries));
            }
            return entries;
        }
        return names.stream().map(this::named).toList();
    }

    private Entry named(String name) {
        List<Entry> found = entries.stream()
                .filter(entry ->
                        entry.plan().name().equals(name) || entry.fullName().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new ParameterException(
                    command,
                    found.isEmpty()
                            ? folder + " has no plan '" + name + "', only " + shown(entries)
                            : "'" + name + "' is several plans: " + shown(found));
        }
        return found.get(0);
    }

    private static String shown(List<Entry> entries) {
        return entries.stream().map(Entry::fullName).collect(Collectors.joining(", "));
    }
}
