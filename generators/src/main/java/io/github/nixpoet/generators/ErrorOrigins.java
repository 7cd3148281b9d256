package io.github.nixpoet.generators;

import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.generators.ErrorOrigin.Link;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.nix.NixError;
import io.github.nixpoet.generators.nix.NixPosition;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places in the files of a set that an error of Nix leads to.
 *
 * <p>The surest clue wins: the definitions that an error of an option lists, the place that Nix names, the innermost step of its trace that
 * is in the set. Nix 2.8 names no place for {@code throw}, for a file that is missing, for a build; then what the message quotes is looked
 * for among the strings, paths and options of the set, and the answer is marked as probable.
 */
final class ErrorOrigins {

    private static final int MOST = 5;
    private static final int SHORTEST_PIECE = 8;

    private static final Pattern FROM_DEFINITIONS = Pattern.compile("while evaluating definitions from [`'](.+?)':?");
    private static final Pattern QUOTED = Pattern.compile("['`\"]([^'`\"\n]{2,})['\"]");
    private static final Pattern ABORTED =
            Pattern.compile("evaluation aborted with the following error message: '(.*)'", Pattern.DOTALL);
    private static final Pattern WRONG_CALL =
            Pattern.compile(".*called with(out required| unexpected) argument.*", Pattern.DOTALL);
    private static final Pattern NAME_OF_DERIVATION = Pattern.compile(".*/[0-9a-z]{32}-(.+)\\.drv");
    private static final Pattern VERSION = Pattern.compile("-[0-9].*");
    private static final Pattern OPTION = Pattern.compile("[a-zA-Z_][\\w-]*(?:\\.(?:[\\w-]+|\"[^\"]+\"|<[^>]+>))+");
    private static final Pattern SPECIFIED = Pattern.compile("specified:\\s*(?:sha256:)?(\\S+)");

    private final List<CodeMap> code;
    private final SetFiles files;
    private final Optional<BuildPlan> plan;

    ErrorOrigins(FileSet set, Path directory, Optional<BuildPlan> plan) {
        code = set.files().stream().map(CodeMap::of).toList();
        files = new SetFiles(set, directory);
        this.plan = plan;
    }

    /** The places, the first the most likely; none if nothing leads to the set. */
    List<ErrorOrigin> find(NixError error) {
        List<Function<NixError, List<ErrorOrigin>>> clues = List.of(
                this::definitions,
                this::call,
                this::position,
                this::innermost,
                this::quotedText,
                this::quotedPath,
                this::assertions,
                this::build,
                this::trace,
                this::options,
                this::quotedWord,
                this::plannedAttribute);
        return clues.stream()
                .map(clue -> clue.apply(error))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .distinct()
                .sorted(Comparator.comparing(
                        (ErrorOrigin origin) -> origin.origin().isEmpty()))
                .limit(MOST)
                .toList();
    }

    CodeMap codeOf(ErrorOrigin origin) {
        return code.stream()
                .filter(map -> map.file().equals(origin.file()))
                .findFirst()
                .orElseThrow();
    }

    /** An error of an option lists the modules that gave it a value; one that the set wrote has it under the option's path. */
    private List<ErrorOrigin> definitions(NixError error) {
        List<ErrorOrigin> found = new ArrayList<>();
        if (!error.definitions().isEmpty()) {
            for (String option : error.options()) {
                error.definitions().stream()
                        .map(NixError.Definition::file)
                        .distinct()
                        .flatMap(file -> map(file).stream())
                        .forEach(map -> found.addAll(bindings(List.of(map), option, Link.NAMED)));
                if (!found.isEmpty()) {
                    return found;
                }
                found.addAll(bindings(code, option, Link.PROBABLE));
            }
        }
        return found;
    }

    /** Nix 2.34 names the function that lacks an argument and only then the call. */
    private List<ErrorOrigin> call(NixError error) {
        return WRONG_CALL.matcher(error.message()).matches()
                ? error.trace().stream()
                        .filter(frame -> frame.text().startsWith("from call site"))
                        .limit(1)
                        .flatMap(frame -> at(frame.position(), Link.NAMED))
                        .toList()
                : List.of();
    }

    private List<ErrorOrigin> position(NixError error) {
        return at(error.position(), Link.NAMED).toList();
    }

    /** The builtin or the operator that failed, where Nix 2.34 says it in the trace alone. */
    private List<ErrorOrigin> innermost(NixError error) {
        return error.position().isPresent()
                ? List.of()
                : error.trace().stream()
                        .limit(1)
                        .flatMap(frame -> at(frame.position(), Link.NAMED))
                        .toList();
    }

    /** What was thrown is a string of the set, or pieces of one. */
    private List<ErrorOrigin> quotedText(NixError error) {
        MatchResult aborted =
                ABORTED.matcher(error.message()).results().findFirst().orElse(null);
        String thrown = (aborted == null ? error.message() : aborted.group(1)).strip();
        List<ErrorOrigin> whole =
                strings(text -> text.whole() && text.value().strip().equals(thrown));
        return whole.isEmpty()
                ? strings(text -> !text.whole()
                        && text.value().strip().length() >= SHORTEST_PIECE
                        && thrown.contains(text.value().strip()))
                : whole;
    }

    /** A file that is not there is a path of the set, relative to the file that names it. */
    private List<ErrorOrigin> quotedPath(NixError error) {
        return quoted(error.message())
                .filter(word -> word.startsWith("/"))
                .flatMap(word -> code.stream()
                        .flatMap(map -> map.paths().stream()
                                .filter(path -> files.leadsTo(map.file(), path.value(), word))
                                .map(path -> place(map, path.span(), Link.NAMED))))
                .toList();
    }

    /** The message of an assertion is a string of the set, or it names an option that the set defines. */
    private List<ErrorOrigin> assertions(NixError error) {
        List<ErrorOrigin> found = new ArrayList<>();
        for (String assertion : error.assertions()) {
            found.addAll(strings(text -> text.whole() && text.value().strip().equals(assertion)));
            found.addAll(mentioned(assertion));
        }
        return found;
    }

    /** A build is known by its derivation's name, a wrong hash by the hash. */
    private List<ErrorOrigin> build(NixError error) {
        List<ErrorOrigin> hash = SPECIFIED
                .matcher(error.message())
                .results()
                .flatMap(match -> strings(text -> text.value().equals(match.group(1))).stream())
                .toList();
        if (!hash.isEmpty()) {
            return hash;
        }
        String name = error.derivation()
                .flatMap(path -> NAME_OF_DERIVATION.matcher(path).results().findFirst())
                .map(match -> match.group(1))
                .orElse("");
        List<ErrorOrigin> named = strings(text -> text.value().equals(name));
        return named.isEmpty() && !name.isEmpty()
                ? strings(text -> text.value().equals(VERSION.matcher(name).replaceFirst("")))
                : named;
    }

    /** The innermost step that is in the set, or the definition of an option there that Nix was at. */
    private List<ErrorOrigin> trace(NixError error) {
        Optional<CodeMap> module = Optional.empty();
        for (NixError.Frame frame : error.trace()) {
            List<ErrorOrigin> here = at(frame.position(), Link.ON_THE_WAY).toList();
            if (!here.isEmpty()) {
                return here;
            }
            Optional<CodeMap> from =
                    FROM_DEFINITIONS.matcher(frame.text()).results().findFirst().flatMap(match -> map(match.group(1)));
            module = from.isPresent() ? from : module;
            List<String> options = frame.options();
            if (module.isPresent() && !options.isEmpty()) {
                List<ErrorOrigin> set = bindings(List.of(module.get()), options.get(0), Link.NAMED);
                if (!set.isEmpty()) {
                    return set;
                }
            }
        }
        return List.of();
    }

    private List<ErrorOrigin> options(NixError error) {
        return error.options().stream()
                .flatMap(option -> bindings(code, option, Link.PROBABLE).stream())
                .toList();
    }

    private List<ErrorOrigin> quotedWord(NixError error) {
        return quoted(error.message())
                .flatMap(word -> strings(text -> text.whole() && text.value().equals(word)).stream())
                .toList();
    }

    /** All that is known is what was asked for. */
    private List<ErrorOrigin> plannedAttribute(NixError error) {
        return plan.stream()
                .flatMap(asked -> PlannedAttributes.of(asked).stream())
                .flatMap(attribute -> bindings(code, attribute, Link.PROBABLE).stream())
                .toList();
    }

    private List<ErrorOrigin> mentioned(String text) {
        return OPTION.matcher(text)
                .results()
                .flatMap(match -> bindings(code, match.group(), Link.PROBABLE).stream())
                .toList();
    }

    /**
     * Where an option is defined: all of its path; its end, as the options of a variant or a node are those of a machine of their own; what is
     * below one of these; or as much of its beginning as a binding has.
     */
    private List<ErrorOrigin> bindings(List<CodeMap> where, String option, Link link) {
        // An element of a list has no binding of its own: "[definition 1-entry 1]".
        List<String> names =
                names(option).stream().takeWhile(name -> !name.startsWith("[")).toList();
        if (names.isEmpty()) {
            return List.of(); // As every binding ends with no name.
        }
        int most = names.size();
        List<List<String>> ends = Stream.concat(
                        Stream.of(names), IntStream.range(1, most - 1).mapToObj(start -> names.subList(start, most)))
                .toList();
        Stream<List<String>> beginnings = IntStream.range(1, most - 1).mapToObj(less -> names.subList(0, most - less));
        return Stream.of(
                        ends.stream().map(end -> bound(where, binding -> binding.defines(end), link)),
                        ends.stream().map(end -> bound(where, binding -> binding.definesBelow(end), link)),
                        beginnings.map(start -> bound(where, binding -> binding.defines(start), Link.PROBABLE)))
                .flatMap(found -> found)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<ErrorOrigin> bound(List<CodeMap> where, Predicate<CodeMap.Binding> wanted, Link link) {
        return where.stream()
                .flatMap(map -> map.bindings().stream().filter(wanted).map(binding -> place(map, binding.span(), link)))
                .toList();
    }

    private static List<String> names(String option) {
        try {
            return OptionPath.parse(option).names();
        } catch (IllegalArgumentException e) {
            return List.of(option);
        }
    }

    private List<ErrorOrigin> strings(Predicate<CodeMap.Text> wanted) {
        return code.stream()
                .flatMap(map -> map.strings().stream()
                        .filter(text -> !text.value().isBlank() && wanted.test(text))
                        .map(text -> place(map, text.span(), Link.PROBABLE)))
                .toList();
    }

    private static Stream<String> quoted(String message) {
        return QUOTED.matcher(message).results().map(match -> match.group(1));
    }

    private Optional<CodeMap> map(String nixFile) {
        return files.find(nixFile)
                .flatMap(path -> code.stream()
                        .filter(map -> map.file().path().equals(path))
                        .findFirst());
    }

    private Stream<ErrorOrigin> at(Optional<NixPosition> position, Link link) {
        return position.stream()
                .flatMap(place ->
                        map(place.file()).stream().map(map -> place(map, map.at(place.line(), place.column()), link)));
    }

    private static ErrorOrigin place(CodeMap map, Span span, Link link) {
        Position position = map.position(span);
        Optional<Origin> origin = map.file()
                .sourceMap()
                .originAt(position.line(), position.column())
                .or(() -> map.file().sourceMap().originAt(position.line()));
        return new ErrorOrigin(map.file(), position.line(), position.column(), span, origin, link);
    }
}
