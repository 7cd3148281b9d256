package io.github.nixpoet.generators;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.FlakePlan;
import io.github.nixpoet.generators.nix.NixCall;
import io.github.nixpoet.generators.nix.NixException;
import io.github.nixpoet.generators.nix.NixRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file set that was written to a folder, and a Nix to try it with.
 *
 * <pre>{@code
 * FileSetWriter.into(folder).write(set);
 * NixProject project = new NixProject(set, folder, nix);
 * project.parse("images.nix");
 * List<Path> image = project.build("image");
 * }</pre>
 *
 * <p>What Nix says against a file of the set is told of the line of Java that made it: {@link ProjectException}.
 */
public final class NixProject {

    private final FileSet files;
    private final Path directory;
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
        this.directory = directory;
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
     * @throws ProjectException if Nix does not accept the file
     * @throws NixException as {@link NixRunner#parse}
     */
    public String parse(String path) {
        return told(Optional.empty(), () -> nix.parse(Path.of(path)));
    }

    /**
     * Makes the derivations of a plan, building nothing.
     *
     * @param plan the plan's name
     * @return their {@code .drv} paths
     * @throws IllegalArgumentException if the set has no such plan
     * @throws ProjectException if the evaluation fails at something that the set wrote
     * @throws NixException if it fails at something else, or Nix can't be run
     */
    public List<Path> instantiate(String plan) {
        BuildPlan asked = plan(plan);
        return told(Optional.of(asked), () -> nix.instantiate(call(asked)));
    }

    /**
     * Builds by a plan.
     *
     * @param plan the plan's name
     * @return the store paths built
     * @throws IllegalArgumentException if the set has no such plan
     * @throws ProjectException if the evaluation or the build fails at something that the set wrote
     * @throws NixException if it fails at something else, or Nix can't be run
     */
    public List<Path> build(String plan) {
        BuildPlan asked = plan(plan);
        return told(Optional.of(asked), () -> nix.build(call(asked)));
    }

    /**
     * Evaluates a file of the set, wholly.
     *
     * @param path the file's path in the set
     * @param attributes what is wanted of it, all if there is none
     * @return the value; a derivation is the string of its output path
     * @throws ProjectException if the evaluation fails at something that the set wrote
     * @throws NixException if it fails at something else, or Nix can't be run
     */
    public JsonNode evaluate(String path, String... attributes) {
        ExpressionPlan asked =
                BuildPlan.file("value", path).attributes(attributes).build();
        return told(Optional.of(asked), () -> nix.evaluate(call(asked)));
    }

    /** Does what may fail in Nix, and tells of it where in the set it comes from. */
    private <T> T told(Optional<BuildPlan> plan, Supplier<T> work) {
        try {
            return work.get();
        } catch (NixException e) {
            throw ProjectException.of(e, new ErrorOrigins(files, directory, plan));
        }
    }

    /**
     * Builds by a plan, and leaves a link to the result; while it is there, the garbage collector keeps the result.
     *
     * @param plan the plan's name
     * @param link where the link goes, relative to the folder of the set or absolute
     * @return the store paths built
     * @throws IllegalArgumentException if the set has no such plan
     * @throws ProjectException as {@link #build(String)}
     * @throws NixException as {@link #build(String)}
     */
    public List<Path> build(String plan, Path link) {
        BuildPlan asked = plan(plan);
        return told(Optional.of(asked), () -> nix.build(call(asked), link));
    }

    private BuildPlan plan(String name) {
        return files.plan(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + files.name() + "' has no plan '" + name + "', only "
                                + files.plans().stream().map(BuildPlan::name).toList()));
    }
}
