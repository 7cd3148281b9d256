package io.github.nixpoet.generators.file;

import java.util.List;

/**
 * Builds an output of the set's {@code flake.nix}.
 *
 * @param name the plan's name
 * @param output the attribute path of what is built
 */
public record FlakePlan(String name, String output) implements BuildPlan {

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
        return List.of("nix", "build", reference());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFlake(this);
    }
}
