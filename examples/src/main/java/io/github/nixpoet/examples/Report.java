package io.github.nixpoet.examples;

import io.github.nixpoet.examples.page.FleetPicture;
import io.github.nixpoet.examples.page.SourceFile;
import io.github.nixpoet.examples.page.SystemView;
import io.github.nixpoet.examples.page.SystemView.MadeFile;
import io.github.nixpoet.examples.page.SystemView.Plan;
import io.github.nixpoet.generators.file.FileSet;
import java.util.List;
import java.util.Optional;

/**
 * What came of a system.
 *
 * @param system the system
 * @param files its files
 * @param rows what is said of them in the table
 */
record Report(ExampleSystem system, FileSet files, List<Row> rows) {

    /** The system as the page shows it. */
    SystemView view() {
        return new SystemView(
                files.name(),
                SourceFile.title(system.type()),
                SourceFile.of(system.type()),
                files.files().stream()
                        .map(file -> new MadeFile(file.path(), file.text(), verdict(file.path())))
                        .toList(),
                files.plans().stream()
                        .map(plan -> new Plan(plan.name(), ShellWords.of(plan.command()), answer(plan.name())))
                        .toList(),
                system.fleet().map(FleetPicture::of).stream().toList());
    }

    private String verdict(String path) {
        return row(files.name() + "/" + path)
                .map(row -> row.kind() == Row.Kind.NIX_FILE ? row.readBack() + ", Nix: " + row.nix() : "")
                .orElse("");
    }

    private String answer(String plan) {
        return row(Row.plan(files.name(), plan)).map(Row::nix).orElse("not evaluated");
    }

    private Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
