package io.github.nixpoet.generators.cli;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FlakePlan;
import io.github.nixpoet.generators.nix.NixCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What of a file is built, and what it is given: as nix-build has it. */
final class BuildFlags {

    @Option(
            names = {"-A", "--attr"},
            paramLabel = "ATTRIBUTE",
            description = "of a file: build this attribute; several are built in one run of Nix")
    private List<String> attributes = List.of();

    @Option(
            names = "-I",
            paramLabel = "NAME=PLACE",
            description = "what <NAME> is: a path or a URL; goes before NIX_PATH and before the plan's own")
    private List<String> searchPath = List.of();

    @Option(
            names = "--arg",
            arity = "2",
            paramLabel = "WORD",
            description = "of a file: an argument of the function that it is, name and Nix code")
    private List<String> arguments = List.of();

    @Option(
            names = "--argstr",
            arity = "2",
            paramLabel = "WORD",
            description = "the same with a string for its value: --argstr tag latest")
    private List<String> strings = List.of();

    /** A file with all that was said. */
    NixCall call(Path file) {
        NixCall.Builder call = NixCall.file(file).attributes(attributes);
        searchPath.forEach(entry -> call.options("-I", entry));
        pairs(arguments).forEach(call::argument);
        pairs(strings).forEach(call::stringArgument);
        return call.build();
    }

    /**
     * A plan with all that was said.
     *
     * @throws ParameterException if something was said that a plan can't take
     */
    BuildPlan plan(BuildPlan plan, CommandLine command) {
        if (!attributes.isEmpty() || !arguments.isEmpty()) {
            throw new ParameterException(command, "-A and --arg are for files; a plan says what it builds, see --list");
        }
        return plan.accept(new BuildPlan.Visitor<BuildPlan>() {
            @Override
            public BuildPlan visitExpression(ExpressionPlan expression) {
                Map<String, String> places = places(command);
                expression.searchPath().forEach(places::putIfAbsent);
                Map<String, String> texts = new LinkedHashMap<>(expression.stringArguments());
                texts.putAll(pairs(strings));
                return new ExpressionPlan(
                        expression.name(),
                        expression.entry(),
                        expression.attributes(),
                        expression.fileArguments(),
                        texts,
                        expression.codeArguments(),
                        places,
                        expression.purpose(),
                        expression.product());
            }

            @Override
            public BuildPlan visitFlake(FlakePlan flake) {
                if (!searchPath.isEmpty() || !strings.isEmpty()) {
                    throw new ParameterException(
                            command, "'" + flake.name() + "' is built from a flake, which takes no -I and no --argstr");
                }
                return flake;
            }
        });
    }

    /** Nix runs in the folder of the plan; a path was meant from here. */
    private Map<String, String> places(CommandLine command) {
        Map<String, String> places = new LinkedHashMap<>();
        for (String entry : searchPath) {
            int sign = entry.indexOf('=');
            if (sign <= 0) {
                throw new ParameterException(command, "-I is a name, '=' and a place, not '" + entry + "'");
            }
            String place = entry.substring(sign + 1);
            boolean here = !place.contains("://") && Files.exists(Path.of(place));
            places.put(
                    entry.substring(0, sign),
                    here ? Path.of(place).toAbsolutePath().normalize().toString() : place);
        }
        return places;
    }

    private static Map<String, String> pairs(List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            pairs.put(words.get(i), words.get(i + 1));
        }
        return pairs;
    }
}
