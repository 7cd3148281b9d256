package io.github.nixpoet.parse;

import io.github.nixpoet.syntax.scope.Globals;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which Nix a parse takes.
 *
 * <p>Example: {@code NixParser.with(ParseOptions.standard().withLint(Lint.URL_LITERAL, LintLevel.REFUSE)).parse(text)}.
 *
 * @param pipeOperators whether {@code |>} and {@code <|} are taken, an experimental feature of Nix 2.34
 * @param lints what is done about each lint; a note where nothing is said
 * @param checks how much is checked beyond the grammar
 * @param globals the variables that are there without a definition, for {@link Checks#VARIABLES}
 */
public record ParseOptions(boolean pipeOperators, Map<Lint, LintLevel> lints, Checks checks, Set<String> globals) {

    private static final ParseOptions STANDARD = new ParseOptions(true, Map.of(), Checks.DEFINITIONS, Globals.ALL);

    /** Copies the map and the set. */
    public ParseOptions {
        lints = Map.copyOf(lints);
        globals = Set.copyOf(globals);
    }

    /**
     * What {@link NixParser#parse(String)} takes: all that Nix 2.34 does with its features on, noting what it lints. Variables may be
     * undefined.
     *
     * @return the options to start from
     */
    public static ParseOptions standard() {
        return STANDARD;
    }

    /**
     * What Nix 2.34 takes as it comes: no experimental feature, no undefined variable, what it lints by default.
     *
     * @return options whose verdict is that of {@code nix-instantiate --parse}
     */
    public static ParseOptions released() {
        return STANDARD.withPipeOperators(false)
                .withLints(LintLevel.IGNORE)
                .withLint(Lint.OR_AS_NAME, LintLevel.NOTE)
                .withChecks(Checks.VARIABLES)
                .withGlobals(Globals.RELEASED);
    }

    /**
     * The same, with or without pipe operators.
     *
     * @param taken false to make one an error
     * @return new options
     */
    public ParseOptions withPipeOperators(boolean taken) {
        return new ParseOptions(taken, lints, checks, globals);
    }

    /**
     * The same with another level for one lint.
     *
     * @param lint which
     * @param level what is done about it
     * @return new options
     */
    public ParseOptions withLint(Lint lint, LintLevel level) {
        Map<Lint, LintLevel> changed = new EnumMap<>(Lint.class);
        changed.putAll(lints);
        changed.put(lint, level);
        return new ParseOptions(pipeOperators, changed, checks, globals);
    }

    /**
     * The same with one level for all lints.
     *
     * @param level what is done about each
     * @return new options
     */
    public ParseOptions withLints(LintLevel level) {
        Map<Lint, LintLevel> changed = new EnumMap<>(Lint.class);
        for (Lint lint : Lint.values()) {
            changed.put(lint, level);
        }
        return new ParseOptions(pipeOperators, changed, checks, globals);
    }

    /**
     * The same with other checks.
     *
     * @param level how much is checked
     * @return new options
     */
    public ParseOptions withChecks(Checks level) {
        return new ParseOptions(pipeOperators, lints, level, globals);
    }

    /**
     * The same with other variables that need no definition, for example those that a template's caller brings.
     *
     * @param names all of them; {@link Globals} has those of Nix
     * @return new options
     */
    public ParseOptions withGlobals(Set<String> names) {
        return new ParseOptions(pipeOperators, lints, checks, names);
    }

    /**
     * What is done about a lint.
     *
     * @param lint which
     * @return its level
     */
    public LintLevel level(Lint lint) {
        return lints.getOrDefault(lint, LintLevel.NOTE);
    }
}
