package io.github.nixpoet.generators.file;

import java.util.List;

/**
 * How to hand a file of a set to Nix: data, not a command line to be quoted.
 *
 * <pre>{@code
 * BuildPlan.lookup("vm", "nixpkgs/nixos").attributes("vm").searchPath("nixos-config", "./configuration.nix").build()
 *         .command();   // nix-build, <nixpkgs/nixos>, -A, vm, -I, nixos-config=./configuration.nix
 * }</pre>
 *
 * <p>Paths are those of the set, so a command is run in the folder that the set was written to.
 */
public sealed interface BuildPlan permits ExpressionPlan, FlakePlan {

    /**
     * What the plan builds, in a word; unique in its set.
     *
     * @return the name
     */
    String name();

    /**
     * What it is for.
     *
     * @return to build, to check, to work in, or to evaluate
     */
    Purpose purpose();

    /**
     * What comes out.
     *
     * @return the result itself unless the plan was told otherwise
     */
    Product product();

    /**
     * The files of the set that the plan names.
     *
     * @return their paths
     */
    List<String> files();

    /**
     * The command for its purpose, as one may run in the folder of the set.
     *
     * @return the tool and its arguments, never quoted
     */
    List<String> command();

    /**
     * The command as a POSIX shell takes it, in the folder of the set.
     *
     * @return as {@code nix-build '<nixpkgs/nixos>' -A vm}
     */
    default String commandLine() {
        return ShellText.of(command());
    }

    /**
     * The command as a shell takes it, and on a second line what runs the product, or where it lies.
     *
     * @return one or two lines without a line end behind, as for a README
     */
    default String instructions() {
        String build = commandLine();
        if (!product().command().isEmpty()) {
            return build + "\n"
                    + ShellText.of(product().environment(), product().command());
        }
        return product().path().isEmpty()
                ? build
                : build + "\n# makes " + product().place();
    }

    /**
     * Hands the plan to the visitor's method for its kind.
     *
     * @param visitor what is told the kind
     * @param <R> what it answers
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of plan: who implements it has forgotten none.
     *
     * @param <R> what a visit answers
     */
    interface Visitor<R> {

        /**
         * Visits a plan for a file or an entry of the search path.
         *
         * @param plan the plan
         * @return the answer
         */
        R visitExpression(ExpressionPlan plan);

        /**
         * Visits a plan for an output of a flake.
         *
         * @param plan the plan
         * @return the answer
         */
        R visitFlake(FlakePlan plan);
    }

    /**
     * Builds what a file of the set evaluates to.
     *
     * @param name the plan's name
     * @param file the path of the file in the set
     * @return a builder
     * @throws IllegalArgumentException if it is not a path of a set
     */
    static ExpressionPlan.Builder file(String name, String file) {
        return new ExpressionPlan.Builder(name, "./" + RelativePath.check(file));
    }

    /**
     * Builds what an entry of the search path evaluates to.
     *
     * @param name the plan's name
     * @param entry what stands between the angle brackets, as {@code nixpkgs/nixos}
     * @return a builder
     */
    static ExpressionPlan.Builder lookup(String name, String entry) {
        return new ExpressionPlan.Builder(name, "<" + entry + ">");
    }

    /**
     * Builds an output of the set's {@code flake.nix}.
     *
     * @param name the plan's name
     * @param output the attribute path, as {@code nixosConfigurations.web.config.system.build.vm}
     * @return the plan
     * @throws IllegalArgumentException if no output is named
     */
    static FlakePlan flake(String name, String output) {
        return new FlakePlan(name, output, Purpose.BUILD, Product.RESULT);
    }
}
