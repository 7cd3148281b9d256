package io.github.nixpoet.generators.cli;

import io.github.nixpoet.edit.Definition;
import io.github.nixpoet.edit.NixDocument;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.Expression;
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
    private final int pick;

    private EditVerb(String verb, AttrPath path, List<String> words, List<Expression> values, int pick) {
        this.verb = verb;
        this.path = path;
        this.words = words;
        this.values = values;
        this.pick = pick;
    }

    /** Fails with an {@link IllegalArgumentException} if there is no such verb or it takes other arguments. */
    static EditVerb of(String verb, String path, List<String> words, boolean strings, int pick) {
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
        boolean code = verb.equals("set") || several;
        List<Expression> values =
                code ? words.stream().map(word -> value(word, strings)).toList() : List.of();
        AttrPath name = verb.equals("add-input") ? AttrPath.of(path) : AttrPath.parse(path);
        return new EditVerb(verb, name, words, values, pick);
    }

    private static Expression value(String word, boolean string) {
        if (string) {
            return Literals.string(word);
        }
        ParseResult read = NixParser.parse(new SourceText("<value>", word));
        if (!read.isSuccess()) {
            throw new IllegalArgumentException(read.report());
        }
        return read.orThrow().expression();
    }

    boolean reads() {
        return verb.equals("get");
    }

    /** The value laid out, with a line end; empty if nothing defines it. */
    Optional<String> value(NixDocument document) {
        Optional<Expression> value = pick > 0 ? picked(document).value() : document.get(path);
        return value.map(found -> NixFormatter.standard().format(found).stripTrailing() + "\n");
    }

    NixDocument on(NixDocument document) {
        return switch (verb) {
            case "set" -> pick > 0 ? document.set(picked(document), values.get(0)) : document.set(path, values.get(0));
            case "unset" -> pick > 0 ? document.unset(picked(document)) : document.unset(path);
            case "append" -> pick > 0 ? document.append(picked(document), values) : document.append(path, values);
            case "rename" -> {
                AttrPath other = AttrPath.parse(words.get(0));
                yield pick > 0 ? document.rename(picked(document), other) : document.rename(path, other);
            }
            case "add-input" -> document.addInput(path.first(), words.get(0));
            default -> throw new IllegalStateException(verb);
        };
    }

    private Definition picked(NixDocument document) {
        List<Definition> all = document.definitions(path);
        if (pick > all.size()) {
            throw new IllegalArgumentException("'" + path + "' has " + all.size() + " definitions, not " + pick);
        }
        return all.get(pick - 1);
    }
}
