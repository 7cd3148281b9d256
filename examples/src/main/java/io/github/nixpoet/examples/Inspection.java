package io.github.nixpoet.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.generators.file.BuildPlan;
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
import java.util.List;
import java.util.Optional;

/** Reads a written system back, and hands it to Nix. */
final class Inspection {

    private Inspection() {}

    static List<Row> of(ExampleSystem system, FileSet files, Path folder, NixInspector nix) {
        List<Row> rows = new ArrayList<>();
        for (GeneratedFile file : files.files()) {
            rows.add(file(system, files, file, folder, nix));
        }
        nix.nixpkgs().ifPresent(nixpkgs -> {
            FileSet offline = system.offline().apply(nixpkgs);
            Path place = offline.equals(files) ? folder : folder.resolveSibling("." + system.folder() + "-offline");
            if (!place.equals(folder)) {
                FileSetWriter.into(place).force(true).write(offline);
            }
            for (BuildPlan plan : offline.plans()) {
                rows.add(plan(system, offline, plan, place, nix));
            }
        });
        return rows;
    }

    private static Row file(ExampleSystem system, FileSet files, GeneratedFile file, Path folder, NixInspector nix) {
        String name = system.folder() + "/" + file.path();
        String text = read(folder.resolve(file.path()));
        String bytes = Integer.toString(file.text().getBytes(UTF_8).length);
        if (!text.equals(file.text())) {
            return new Row(name, bytes, "differs", "", true, "the file on the disk is not what was written");
        }
        if (!file.path().endsWith(".nix")) {
            return new Row(name, bytes, "same", "not Nix", false, "");
        }
        ParseResult result = NixParser.parse(new SourceText(name, text));
        if (!result.isSuccess()) {
            String error = SnippetRenderer.render(result.diagnostics(), Optional.of(result.source()));
            return new Row(name, bytes, "refused", "", true, error);
        }
        if (!NixPrinter.print(result.orThrow()).equals(text)) {
            return new Row(name, bytes, "differs", "", true, "the tree prints another text than the file's");
        }
        if (!nix.isPresent()) {
            return new Row(name, bytes, "parsed", "no Nix: apt-get install nix-bin", false, "");
        }
        try {
            nix.parse(files, folder, file.path());
            return new Row(name, bytes, "parsed", "parsed", false, "");
        } catch (NixPoetException e) {
            return new Row(name, bytes, "parsed", "refused", true, String.valueOf(e.getMessage()));
        }
    }

    private static Row plan(ExampleSystem system, FileSet files, BuildPlan plan, Path folder, NixInspector nix) {
        String name = system.folder() + " → " + plan.name();
        try {
            String derivations = String.join(
                    " ",
                    nix.instantiate(files, folder, plan.name()).stream()
                            .map(Path::toString)
                            .toList());
            return new Row(name, "", "", derivations, false, "");
        } catch (NixPoetException e) {
            return new Row(name, "", "", "refused", true, String.valueOf(e.getMessage()));
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
