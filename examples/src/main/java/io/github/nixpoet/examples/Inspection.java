package io.github.nixpoet.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a written system back, and hands it to Nix. */
final class Inspection {

    private final String system;
    private final NixInspector nix;

    private Inspection(String system, NixInspector nix) {
        this.system = system;
        this.nix = nix;
    }

    static List<Row> of(ExampleSystem system, FileSet files, Path folder, NixInspector nix) {
        Inspection inspection = new Inspection(files.name(), nix);
        List<Row> rows = new ArrayList<>();
        for (GeneratedFile file : files.files()) {
            rows.add(inspection.file(files, file, folder));
        }
        nix.nixpkgs().ifPresent(nixpkgs -> {
            FileSet offline = system.offline().apply(nixpkgs);
            rows.addAll(offline.equals(files) ? inspection.plans(files, folder, "") : inspection.elsewhere(offline));
        });
        return rows;
    }

    private Row file(FileSet files, GeneratedFile file, Path folder) {
        String name = system + "/" + file.path();
        String bytes = Integer.toString(file.text().getBytes(UTF_8).length);
        boolean isNix = file.path().endsWith(".nix");
        Row.Kind kind = isNix ? Row.Kind.NIX_FILE : Row.Kind.FILE;
        Path place = folder.resolve(file.path());
        if (!read(place).equals(file.text())) {
            String error = "the file on the disk is not what was written";
            return new Row(kind, name, bytes, "differs", "", Optional.of(error));
        }
        if (!isNix) {
            return new Row(kind, name, bytes, "same", "not Nix", Optional.empty());
        }
        String read =
                files.withoutHeaders().file(file.path()).flatMap(ReadBack::kind).orElse("parsed");
        Optional<String> refusal = refusal(place, file.text());
        if (refusal.isPresent()) {
            return new Row(kind, name, bytes, "refused", "", refusal);
        }
        if (!nix.isPresent()) {
            return new Row(kind, name, bytes, read, nix.absence(), Optional.empty());
        }
        try {
            nix.parse(files, folder, file.path());
            return new Row(kind, name, bytes, read, "parsed", Optional.empty());
        } catch (NixPoetException e) {
            return new Row(kind, name, bytes, read, "refused", Optional.of(e.report()));
        }
    }

    private static Optional<String> refusal(Path place, String text) {
        ParseResult result = NixParser.parse(new SourceText(place.toString(), text));
        if (!result.isSuccess()) {
            return Optional.of(result.report());
        }
        boolean same = NixPrinter.print(result.orThrow()).equals(text);
        return same ? Optional.empty() : Optional.of("the tree prints another text than the file's");
    }

    private List<Row> plans(FileSet files, Path folder, String remark) {
        return nix.evaluate(files, folder).stream()
                .map(plan -> plan(plan, remark))
                .toList();
    }

    private Row plan(Evaluation plan, String remark) {
        String name = Row.plan(system, plan.plan());
        List<String> derivations =
                plan.derivations().stream().map(Path::toString).toList();
        String said = plan.error().isPresent() ? "refused" : String.join(" ", derivations);
        return new Row(Row.Kind.PLAN, name, "", "", said + remark, plan.error());
    }

    /** Evaluates files that stand for those written, in a folder that is gone afterwards. */
    private List<Row> elsewhere(FileSet files) {
        try {
            Path folder = Files.createTempDirectory("nixpoet-");
            try {
                FileSetWriter.into(folder).write(files);
                return plans(files, folder, " (its nixpkgs replaced by <nixpkgs>)");
            } finally {
                try (Stream<Path> found = Files.walk(folder)) {
                    for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
