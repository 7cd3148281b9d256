package io.github.nixpoet.generators.cli;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.edit.EditException;
import io.github.nixpoet.edit.NixDocument;
import io.github.nixpoet.edit.Part;
import io.github.nixpoet.generators.io.FileReplacer;
import io.github.nixpoet.parse.NixParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Edits a file by attribute path. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads or changes an attribute of a Nix file and leaves the rest of it as it is.",
            "Exit code: 0 done, 1 refused with a reason, 2 wrong arguments."
        },
        footer = {
            "",
            "  nixpoet edit get configuration.nix services.nginx.enable",
            "  nixpoet edit set --diff configuration.nix 'fileSystems.\"/data\".device' '\"/dev/sdb\"'",
            "  nixpoet edit unset configuration.nix boot.loader.grub",
            "  nixpoet edit append configuration.nix environment.systemPackages jq '(f x)'",
            "  nixpoet edit rename configuration.nix networking.hostName networking.fqdn",
            "  nixpoet edit set --in argument --string package.nix version 1.2.4",
            "  nixpoet edit append --in argument flake.nix outputs.nixosConfigurations.web.modules ./disk.nix",
            "  nixpoet edit add-input flake.nix disko github:nix-community/disko"
        })
final class EditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "VERB", description = "get, set, unset, append, rename or add-input")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String verb;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file; - for standard input and output")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Parameters(
            index = "2",
            paramLabel = "PATH",
            description = "names joined by dots, in double quotes where Nix wants it")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String path;

    @Parameters(
            index = "3..*",
            paramLabel = "VALUE",
            description = "Nix code; the new path of rename, the URL of add-input")
    private List<String> values = List.of();

    @Option(names = "--diff", description = "write nothing, print what would change")
    private boolean diff;

    @Option(names = "--string", description = "the values are strings, not code")
    private boolean string;

    @Option(
            names = "--in",
            paramLabel = "PART",
            defaultValue = "value",
            description =
                    "where the path begins: value; let, what the lets before it bind; argument, the value and what is given to"
                            + " calls that make it or a set on the way")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String part;

    @Option(
            names = "--pick",
            paramLabel = "N",
            description = "which definition, from 1 in the order of the file, if there are several")
    private Optional<Integer> pick = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            EditVerb edit = EditVerb.of(verb, path, values, string, pick);
            return NixFiles.isStandardInput(file) ? standardInput(edit) : file(edit);
        } catch (IOException e) {
            err.println(Failures.text(file, e));
        } catch (NixPoetException e) {
            err.println(e.report());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 1;
    }

    private int standardInput(EditVerb edit) throws IOException {
        NixDocument before = document("<stdin>", System.in.readAllBytes());
        return on(before, edit, after -> print(diff ? after.diff(before) : after.text()));
    }

    private int file(EditVerb edit) throws IOException {
        boolean writes = !diff && !edit.reads();
        Optional<FileReplacer> replacer = writes ? Optional.of(FileReplacer.of(file)) : Optional.empty();
        NixDocument before = document(file.toString(), Files.readAllBytes(file));
        return on(before, edit, after -> {
            if (replacer.isEmpty()) {
                print(after.diff(before));
            } else if (!after.text().equals(before.text())) {
                replacer.get().replace(after.text());
            }
        });
    }

    /** What to do with the changed document. */
    private interface Result {
        void take(NixDocument after) throws IOException;
    }

    /** Does the edit on a document; answers the exit code. */
    private int on(NixDocument before, EditVerb edit, Result result) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (edit.reads()) {
                Optional<String> value = edit.value(before);
                value.ifPresentOrElse(this::print, () -> err.println("nothing defines '" + path + "'"));
                return value.isPresent() ? 0 : 1;
            }
            NixDocument after = edit.on(before);
            result.take(after);
            if (after.text().equals(before.text())) {
                err.println(before.source().name() + ": nothing to change");
            }
            return 0;
        } catch (EditException e) {
            err.println(edit.report(e, before));
            return 1;
        }
    }

    private NixDocument document(String name, byte[] bytes) {
        return NixDocument.of(NixParser.parse(name, bytes)).in(part());
    }

    private Part part() {
        return switch (part) {
            case "value" -> Part.VALUE;
            case "let" -> Part.LET;
            case "argument" -> Part.ARGUMENT;
            default -> throw new IllegalArgumentException("--in is value, let or argument, not '" + part + "'");
        };
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
    }
}
