package io.github.nixpoet.generators.file;

import java.util.List;

/**
 * Builds an output of the set's {@code flake.nix}.
 *
 * @param name the plan's name
 * @param output the attribute path of what is built
 * @param purpose what it is for
 * @param product what comes out
 */
public record FlakePlan(String name, String output, Purpose purpose, Product product) implements BuildPlan {

    /**
     * Checks the output.
     *
     * @throws IllegalArgumentException if no output is named
     */
    public FlakePlan {
        if (output.isBlank()) {
            throw new IllegalArgumentException("a flake plan names an output");
        }
    }

    /**
     * The same plan for another purpose.
     *
     * @param other what it is for
     * @return a new plan
     */
    public FlakePlan purpose(Purpose other) {
        return new FlakePlan(name, output, other, product);
    }

    /**
     * The same plan, known to make something.
     *
     * @param made what comes out
     * @return a new plan
     */
    public FlakePlan product(Product made) {
        return new FlakePlan(name, output, purpose, made);
    }

    /**
     * The output as Nix refers to it; {@code path:} makes Nix take the folder as it is, tracked by git or not.
     *
     * @return {@code path:.#} and the output
     */
    public String reference() {
        return "path:.#" + output;
    }

    @Override
    public List<String> files() {
        return List.of("flake.nix");
    }

    @Override
    public List<String> command() {
        return switch (purpose) {
            case BUILD -> List.of("nix", "build", reference());
            case CHECK -> List.of("nix", "build", "--no-link", reference());
            case SHELL -> List.of("nix", "develop", reference());
            case EVALUATION -> List.of("nix", "eval", reference());
        };
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFlake(this);
    }
}
