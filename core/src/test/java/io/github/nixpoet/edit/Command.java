package io.github.nixpoet.edit;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the cases: {@code set PATH CODE}, {@code append PATH CODE…}, {@code unset PATH}, {@code rename PATH PATH}, {@code input
 * NAME URL}, {@code get PATH}; before it {@code let} or {@code argument}, behind the path {@code #2} for the second definition.
 */
record Command(Part part, String verb, AttrPath path, int definition, String rest) {

    static Command of(String line) {
        Part part = Part.VALUE;
        String text = line;
        for (Part other : List.of(Part.LET, Part.ARGUMENT)) {
            String prefix = other.name().toLowerCase(java.util.Locale.ROOT) + " ";
            if (text.startsWith(prefix)) {
                part = other;
                text = text.substring(prefix.length());
            }
        }
        String[] words = text.split(" ", 3);
        String[] path = words[1].split("#", 2);
        return new Command(
                part,
                words[0],
                AttrPath.parse(path[0]),
                path.length == 1 ? 0 : Integer.parseInt(path[1]),
                words.length == 3 ? words[2] : "");
    }

    /** The difference that the command makes, its answer, or the refusal. */
    String run(NixDocument given) {
        NixDocument document = given.in(part);
        try {
            if (verb.equals("get")) {
                return get(document) + "\n";
            }
            NixDocument changed = apply(document);
            return changed.diff(document)
                    .lines()
                    .skip(2)
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        } catch (EditException e) {
            return e.report().lines().map(line -> "! " + line + "\n").collect(Collectors.joining());
        }
    }

    NixDocument apply(NixDocument document) {
        return definition == 0
                ? edit(document)
                : edit(document, document.definitions(path).get(definition - 1));
    }

    private NixDocument edit(NixDocument document) {
        return switch (verb) {
            case "set" -> document.set(path, code(rest));
            case "append" -> document.append(path, elements());
            case "unset" -> document.unset(path);
            case "rename" -> document.rename(path, AttrPath.parse(rest));
            case "input" -> document.addInput(path.first(), rest);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private NixDocument edit(NixDocument document, Definition picked) {
        return switch (verb) {
            case "set" -> document.set(picked, code(rest));
            case "append" -> document.append(picked, elements());
            case "unset" -> document.unset(picked);
            case "rename" -> document.rename(picked, AttrPath.parse(rest));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private String get(NixDocument document) {
        if (definition > 0) {
            Definition picked = document.definitions(path).get(definition - 1);
            return picked.spans().stream().map(document.source()::slice).collect(Collectors.joining(" … "))
                    + picked.conditions().stream().map(c -> " if " + c).collect(Collectors.joining());
        }
        return document.get(path)
                .map(NixFormatter.standard()::format)
                .map(String::strip)
                .orElse("nothing");
    }

    private List<Expression> elements() {
        return ((ListExpression) code("[" + rest + "]")).elements();
    }

    private static Expression code(String text) {
        return NixParser.parse(text).orThrow().expression();
    }
}
