package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import java.util.List;
import java.util.Optional;

/**
 * Where a variable of a flake's outputs has the inputs.
 *
 * @param prefixes the paths from the variable to them
 */
record InputHolder(List<List<String>> prefixes) {

    /** The variable for all inputs, which are {@code inputs.self.inputs} too. */
    static final InputHolder INPUTS = new InputHolder(List.of(List.of(), List.of("self", "inputs")));

    /** The flake itself. */
    static final InputHolder SELF = new InputHolder(List.of(List.of("inputs")));

    /** What a selection from the variable has to do with an input. */
    enum Reach {
        NONE,
        /** The inputs as a whole. */
        ALL,
        /** The input, or something below it. */
        INPUT,
        /** A name that only evaluation tells. */
        POSSIBLY
    }

    /** How far a selection goes, and the name in it that says so. */
    record Match(Reach reach, Optional<AttributeName> name) {}

    private static final Match NONE = new Match(Reach.NONE, Optional.empty());

    Match match(List<? extends AttributeName> path, String input) {
        return prefixes.stream()
                .map(prefix -> match(path, prefix, input))
                .filter(match -> match.reach() != Reach.NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static Match match(List<? extends AttributeName> path, List<String> prefix, String input) {
        for (int i = 0; i <= prefix.size(); i++) {
            if (i == path.size()) {
                return i == prefix.size() ? new Match(Reach.ALL, Optional.empty()) : NONE;
            }
            String wanted = i == prefix.size() ? input : prefix.get(i);
            AttributeName name = path.get(i);
            if (!PossibleName.mayBe(name, wanted, Environment.EMPTY)) {
                return NONE;
            }
            if (PossibleName.known(name, Environment.EMPTY).isEmpty()) {
                return new Match(Reach.POSSIBLY, Optional.of(name));
            }
        }
        return new Match(Reach.INPUT, Optional.of(path.get(prefix.size())));
    }
}
