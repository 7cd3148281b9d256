package io.github.nixpoet.generators.cli;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.edit.Definition;
import io.github.nixpoet.edit.EditCode;
import io.github.nixpoet.edit.EditException;
import io.github.nixpoet.edit.NixDocument;
import io.github.nixpoet.edit.Part;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.Optional;

/** What is to be done with an attribute; all of it is known to be well-formed before a file is read. */
final class EditVerb {

    private final String verb;
    private final AttrPath path;
    private final List<String> words;
    private final List<Expression> values;
    private final Optional<Integer> pick;

    private EditVerb(String verb, AttrPath path, List<String> words, List<Expression> values, Optional<Integer> pick) {
        this.verb = verb;
        this.path = path;
        this.words = words;
        this.values = values;
        this.pick = pick;
    }

    /** Fails with an {@link IllegalArgumentException} if there is no such verb or it takes other arguments. */
    static EditVerb of(String verb, String path, List<String> words, boolean strings, Optional<Integer> pick) {
        boolean several = verb.equals("append");
        int wanted = switch (verb) {
            case "get", "unset" -> 0;
            case "set", "append", "rename", "add-input" -> 1;
            default ->
                throw new IllegalArgumentException(
                        "'" + verb + "' is none of get, set, unset, append, rename, add-input");
        };
        if (words.size() != wanted && !(several && words.size() > wanted)) {
            throw new IllegalArgumentException(verb + " takes " + wanted
                    + (several ? " value or more" : wanted == 1 ? " value" : " values") + ", not " + words.size());
        }
        if (pick.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("--pick counts from 1");
        }
        if (pick.isPresent() && verb.equals("add-input")) {
            throw new IllegalArgumentException("add-input takes no --pick");
        }
        if (verb.equals("rename")) {
            AttrPath.parse(words.get(0));
        }
        boolean code = verb.equals("set") || several;
        List<Expression> values =
                code ? words.stream().map(word -> value(word, strings)).toList() : List.of();
        AttrPath name = verb.equals("add-input") ? AttrPath.of(path) : AttrPath.parse(path);
        return new EditVerb(verb, name, words, values, pick);
    }

    private static Expression value(String word, boolean string) {
        if (string) {
            return word.contains("\n") ? Literals.indented(word) : Literals.string(word);
        }
        SourceFile read = code(word);
        Trivia behind = read.end().leading();
        // Behind a binding's value or a list's element a comment belongs to what comes next; before it, to the value.
        return behind.hasComment()
                ? code(behind.text().strip() + "\n" + NixPrinter.print(read.expression()))
                        .expression()
                : read.expression();
    }

    private static SourceFile code(String text) {
        ParseResult read = NixParser.parse(new SourceText("<value>", text));
        if (!read.isSuccess()) {
            throw new IllegalArgumentException(read.report());
        }
        return read.orThrow();
    }

    boolean reads() {
        return verb.equals("get");
    }

    /** The value laid out, with a line end; empty if nothing defines it. */
    Optional<String> value(NixDocument document) {
        Optional<Expression> value =
                pick.isPresent() ? Optional.of(document.get(picked(document))) : document.get(path);
        return value.map(found -> NixFormatter.standard().format(found).stripTrailing() + "\n");
    }

    NixDocument on(NixDocument document) {
        return switch (verb) {
            case "set" ->
                pick.isPresent() ? document.set(picked(document), values.get(0)) : document.set(path, values.get(0));
            case "unset" -> pick.isPresent() ? document.unset(picked(document)) : document.unset(path);
            case "append" ->
                pick.isPresent() ? document.append(picked(document), values) : document.append(path, values);
            case "rename" -> {
                AttrPath other = AttrPath.parse(words.get(0));
                yield pick.isPresent() ? document.rename(picked(document), other) : document.rename(path, other);
            }
            case "add-input" -> document.addInput(path.first(), words.get(0));
            default -> throw new IllegalStateException(verb);
        };
    }

    private Definition picked(NixDocument document) {
        List<Definition> all = document.definitions(path);
        int number = pick.orElseThrow();
        if (number > all.size()) {
            throw new IllegalArgumentException("'" + path + "' has " + all.size()
                    + (all.size() == 1 ? " definition, not " : " definitions, not ") + number);
        }
        return all.get(number - 1);
    }

    /** The refusal for a person at the command line, who picks by number. */
    String report(EditException refused, NixDocument document) {
        Optional<String> help = help(refused.reason(), document);
        List<Diagnostic> told = refused.diagnostics().stream()
                .map(diagnostic -> help.map(diagnostic::help).orElse(diagnostic))
                .toList();
        return SnippetRenderer.render(told, refused.source());
    }

    private Optional<String> help(EditCode reason, NixDocument document) {
        int definitions = document.definitions(path).size();
        if (reason == EditCode.AMBIGUOUS && definitions > 1) {
            return Optional.of(
                    "add --pick N for the Nth of them, from 1 to " + definitions + " in the order of the file");
        }
        if (reason != EditCode.GENERATED) {
            return Optional.empty();
        }
        boolean let = !has(document) && has(document.in(Part.LET));
        NixDocument calls = document.in(Part.ARGUMENT);
        if ((has(calls) || !let) && isDone(calls)) {
            return Optional.of("add --in argument, for what is given to the call");
        }
        return let ? Optional.of("add --in let, where '" + path + "' is") : Optional.empty();
    }

    private boolean isDone(NixDocument document) {
        try {
            return reads() ? value(document).isPresent() : !on(document).text().equals(document.text());
        } catch (EditException | IllegalArgumentException refused) {
            return false;
        }
    }

    private boolean has(NixDocument document) {
        return !document.definitions(AttrPath.of(path.first())).isEmpty();
    }
}
