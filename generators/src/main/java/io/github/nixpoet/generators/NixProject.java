package io.github.nixpoet.generators;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.FlakePlan;
import io.github.nixpoet.generators.nix.NixCall;
import io.github.nixpoet.generators.nix.NixRunner;
import java.nio.file.Path;
import java.util.List;

/**
 * A file set that was written to a folder, and a Nix to try it with.
 *
 * <pre>{@code
 * FileSetWriter.into(folder).write(set);
 * NixProject project = new NixProject(set, folder, nix);
 * project.parse("images.nix");
 * List<Path> image = project.build("image");
 * }</pre>
 */
public final class NixProject {

    private final FileSet files;
    private final NixRunner nix;

    /**
     * A project; nothing is run yet.
     *
     * @param files what was written
     * @param directory where it was written
     * @param nix the Nix to hand it to; it is run in that folder
     */
    public NixProject(FileSet files, Path directory, NixRunner nix) {
        this.files = files;
        this.nix = nix.in(directory);
    }

    /**
     * A plan as the runner takes it, to be run in the folder of the set.
     *
     * @param plan the plan
     * @return the call
     */
    public static NixCall call(BuildPlan plan) {
        return plan.accept(new BuildPlan.Visitor<NixCall>() {
            @Override
            public NixCall visitExpression(ExpressionPlan expression) {
                return NixCall.of(expression.arguments());
            }

            @Override
            public NixCall visitFlake(FlakePlan flake) {
                return NixCall.flake(flake.reference());
            }
        });
    }

    /**
     * Lets Nix parse a file of the set.
     *
     * @param path the file's path in the set
     * @return the file as Nix prints what it understood
     * @throws io.github.nixpoet.generators.nix.NixException as {@link NixRunner#parse}
     */
    public String parse(String path) {
        return nix.parse(Path.of(path));
    }

    /**
     * Makes the derivations of a plan, building nothing.
     *
     * @param plan the plan's name
     * @return their {@code .drv} paths
     * @throws IllegalArgumentException if the set has no such plan
     * @throws io.github.nixpoet.generators.nix.NixException if the evaluation fails, or Nix can't be run
     */
    public List<Path> instantiate(String plan) {
        return nix.instantiate(call(plan(plan)));
    }

    /**
     * Builds by a plan.
     *
     * @param plan the plan's name
     * @return the store paths built
     * @throws IllegalArgumentException if the set has no such plan
     * @throws io.github.nixpoet.generators.nix.NixException if the evaluation or the build fails, or Nix can't be run
     */
    public List<Path> build(String plan) {
        return nix.build(call(plan(plan)));
    }

    private BuildPlan plan(String name) {
        return files.plan(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + files.name() + "' has no plan '" + name + "', only "
                                + files.plans().stream().map(BuildPlan::name).toList()));
    }
}
