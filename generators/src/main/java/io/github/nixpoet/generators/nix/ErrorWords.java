package io.github.nixpoet.generators.nix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the wording of Nix and of {@code lib/modules.nix} says: names of options, definitions, assertions. */
final class ErrorWords {

    /** The older quotes open with a backtick; values within have quotes of their own. */
    private static final Pattern OPTION = Pattern.compile("option [`'](.+?)'(?=[\\s:.,]|$)");

    private static final Pattern DEFINITION = Pattern.compile("- In [`'](.+?)'(?::\\s?(.*))?");
    private static final Pattern ASSERTIONS = Pattern.compile("Failed assertions:\n(.*)", Pattern.DOTALL);
    private static final Pattern MISSING =
            Pattern.compile("attribute '(.+?)' (?:missing|in selection path '.*' not found)");
    private static final Pattern DERIVATION =
            Pattern.compile("(?:builder for|Cannot build|fixed-output derivation) '(/[^']+\\.drv)'");
    private static final Pattern MEANT = Pattern.compile("Did you mean (?:one of )?(.+?)\\?", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*|\\s+or\\s+");

    private ErrorWords() {}

    static List<String> options(Stream<String> texts) {
        return texts.flatMap(text -> OPTION.matcher(text).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    static List<NixError.Definition> definitions(String message) {
        List<NixError.Definition> found = new ArrayList<>();
        for (String line : message.lines().toList()) {
            Matcher match = DEFINITION.matcher(line);
            int last = found.size() - 1;
            if (match.matches()) {
                found.add(new NixError.Definition(match.group(1), match.group(2) == null ? "" : match.group(2)));
            } else if (last >= 0 && line.startsWith(" ")) {
                NixError.Definition open = found.get(last);
                found.set(last, new NixError.Definition(open.file(), (open.value() + "\n" + line).strip()));
            }
        }
        return List.copyOf(found);
    }

    /** Each begins with a dash; further lines of one do not. */
    static List<String> assertions(String message) {
        Matcher match = ASSERTIONS.matcher(message);
        if (!match.find()) {
            return List.of();
        }
        return Stream.of(("\n" + match.group(1)).split("\n- "))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static Optional<String> missingAttribute(String message) {
        return first(MISSING, message);
    }

    static Optional<String> derivation(String message) {
        return first(DERIVATION, message);
    }

    /** The names of {@code Did you mean one of a, b or c?}, quoted or not. */
    static List<String> suggestions(String text) {
        return MEANT.matcher(text)
                .results()
                .flatMap(result -> SEPARATOR.splitAsStream(result.group(1)))
                .map(name -> name.strip().replaceAll("^[`']|'$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map((MatchResult result) -> result.group(1));
    }
}
