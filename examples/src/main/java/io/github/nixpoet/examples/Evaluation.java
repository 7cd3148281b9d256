package io.github.nixpoet.examples;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.NixProject;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.nix.NixCall;
import io.github.nixpoet.generators.nix.NixRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Nix makes of a plan.
 *
 * @param plan the name of the plan
 * @param derivations the {@code .drv} paths, none if Nix refused
 * @param error the whole message if Nix refused
 */
record Evaluation(String plan, List<Path> derivations, Optional<String> error) {

    /**
     * Evaluates all plans of a set. Plans that differ in one attribute are asked for in one call, as each call evaluates nixpkgs anew.
     *
     * @param files the set
     * @param folder where it was written
     * @param nix evaluates
     * @return what came of each plan, in their order
     */
    static List<Evaluation> all(FileSet files, Path folder, NixRunner nix) {
        Map<String, Evaluation> answers = new HashMap<>();
        for (List<ExpressionPlan> alike : alike(files)) {
            answers.putAll(together(alike, nix.in(folder)));
        }
        NixProject project = new NixProject(files, folder, nix);
        return files.plans().stream()
                .map(plan -> answers.containsKey(plan.name()) ? answers.get(plan.name()) : alone(plan, project))
                .toList();
    }

    private static Collection<List<ExpressionPlan>> alike(FileSet files) {
        Map<List<String>, List<ExpressionPlan>> groups = new LinkedHashMap<>();
        for (BuildPlan plan : files.plans()) {
            if (plan instanceof ExpressionPlan expression
                    && expression.attributes().size() == 1) {
                List<String> others = new ArrayList<>(expression.arguments());
                others.remove(expression.attributes().get(0));
                groups.computeIfAbsent(others, key -> new ArrayList<>()).add(expression);
            }
        }
        return groups.values();
    }

    /** Nothing if Nix refuses: each is asked for alone then, so that the message is that of the right plan. */
    private static Map<String, Evaluation> together(List<ExpressionPlan> alike, NixRunner nix) {
        List<String> arguments = new ArrayList<>(alike.get(0).arguments());
        for (ExpressionPlan other : alike.subList(1, alike.size())) {
            arguments.addAll(List.of("-A", other.attributes().get(0)));
        }
        Map<String, Evaluation> answers = new HashMap<>();
        try {
            List<Path> derivations = nix.instantiate(NixCall.of(arguments));
            for (int i = 0; i < derivations.size() && derivations.size() == alike.size(); i++) {
                String plan = alike.get(i).name();
                answers.put(plan, new Evaluation(plan, List.of(derivations.get(i)), Optional.empty()));
            }
        } catch (NixPoetException e) {
            return Map.of();
        }
        return answers;
    }

    private static Evaluation alone(BuildPlan plan, NixProject project) {
        try {
            return new Evaluation(plan.name(), project.instantiate(plan.name()), Optional.empty());
        } catch (NixPoetException e) {
            return new Evaluation(plan.name(), List.of(), Optional.of(e.report()));
        }
    }
}
