package io.github.nixpoet.generators.nix;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs Nix.
 *
 * <pre>{@code
 * NixRunner nix = NixRunner.of(NixInstallation.require()).listener(System.out::println);
 * nix.parse(Path.of("images.nix"));
 * List<Path> built = nix.build(NixCall.file(Path.of("images.nix")).attributes("hello").build());
 * }</pre>
 *
 * <p>Each call blocks until Nix has ended. Interrupting the calling thread cancels it; then, and when the time limit passes,
 * Nix and all that it started are ended before the call throws. Runners hold no state: any number of threads may use one.
 */
public final class NixRunner {

    private final NixInstallation installation;
    private final NixSettings settings;
    private final Consumer<NixEvent> listener;

    private NixRunner(NixInstallation installation, NixSettings settings, Consumer<NixEvent> listener) {
        this.installation = installation;
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * A runner under the default settings that tells nobody.
     *
     * @param installation the Nix to run
     * @return a runner
     */
    public static NixRunner of(NixInstallation installation) {
        return new NixRunner(installation, NixSettings.defaults(), event -> {});
    }

    /**
     * The same runner under other settings.
     *
     * @param other the settings
     * @return a runner
     */
    public NixRunner settings(NixSettings other) {
        return new NixRunner(installation, other, listener);
    }

    /**
     * The same runner in another folder.
     *
     * @param directory where Nix runs and relative paths begin
     * @return a runner
     */
    public NixRunner in(Path directory) {
        return settings(settings.toBuilder().directory(directory).build());
    }

    /**
     * The same runner with a listener in place of its own. It is called by the thread that calls the runner, one event after
     * the other; if it throws, Nix is ended and the call throws the same.
     *
     * @param other what is told
     * @return a runner
     */
    public NixRunner listener(Consumer<NixEvent> other) {
        return new NixRunner(installation, settings, other);
    }

    /**
     * The Nix that is run.
     *
     * @return as given
     */
    public NixInstallation installation() {
        return installation;
    }

    /**
     * The conditions it runs under.
     *
     * @return as given
     */
    public NixSettings settings() {
        return settings;
    }

    /**
     * Asks Nix for its version.
     *
     * @return the version
     * @throws NixException if Nix does not answer with one
     */
    public NixVersion version() {
        return run(NixTool.NIX_INSTANTIATE, List.of("--version")).version();
    }

    /**
     * Where an entry of the search path is, as {@code nixpkgs} of {@code <nixpkgs>}.
     *
     * @param entry what stands between the angle brackets
     * @return its path, empty if the search path does not have it
     * @throws NixException if Nix can't be run, or answers with what is not there
     */
    public Optional<Path> find(String entry) {
        try {
            return Optional.of(
                    run(NixTool.NIX_INSTANTIATE, List.of("--find-file", entry)).existing());
        } catch (NixException e) {
            if (e.log().contains("was not found in the Nix search path")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Lets Nix parse a file.
     *
     * @param file relative to the folder that Nix runs in, or absolute
     * @return the file as Nix prints what it understood
     * @throws NixException if Nix does not accept the file, can't be run, or prints what does not look like Nix
     */
    public String parse(Path file) {
        return run(NixTool.NIX_INSTANTIATE, List.of("--parse", NixCall.argument(file)))
                .nix();
    }

    /**
     * Evaluates, wholly.
     *
     * @param call what to evaluate
     * @return the value; a derivation is the string of its output path
     * @throws NixException if the evaluation fails, or Nix can't be run
     */
    public JsonNode evaluate(NixCall call) {
        return call.isFlake()
                ? flake("eval", call, "--json").json()
                : run(NixTool.NIX_INSTANTIATE, call, "--eval", "--strict", "--json")
                        .json();
    }

    /**
     * Evaluates to derivations and puts them into the store, building nothing.
     *
     * @param call what to evaluate
     * @return the {@code .drv} paths, in Nix's order
     * @throws NixException if the evaluation fails, or Nix can't be run
     */
    public List<Path> instantiate(NixCall call) {
        return call.isFlake()
                ? flake("eval", call.attribute("drvPath"), "--raw").paths()
                : run(NixTool.NIX_INSTANTIATE, call).paths();
    }

    /**
     * Builds. The results are not protected from the garbage collector.
     *
     * @param call what to build
     * @return the store paths built, in Nix's order
     * @throws NixException if the evaluation or the build fails, or Nix can't be run
     */
    public List<Path> build(NixCall call) {
        return call.isFlake()
                ? flake("build", call, "--json", "--no-link").outputs()
                : run(NixTool.NIX_BUILD, call, "--no-out-link").paths();
    }

    /**
     * Builds, and leaves a link to the result; while it is there, the garbage collector keeps the result.
     *
     * @param call what to build
     * @param link where the link goes; Nix replaces an older link there, and numbers further links
     * @return the store paths built, in Nix's order
     * @throws NixException if the evaluation or the build fails, or Nix can't be run
     */
    public List<Path> build(NixCall call, Path link) {
        String at = NixCall.argument(link);
        return call.isFlake()
                ? flake("build", call, "--json", "--out-link", at).outputs()
                : run(NixTool.NIX_BUILD, call, "--out-link", at).paths();
    }

    private NixAnswer flake(String subcommand, NixCall call, String... options) {
        List<String> arguments = new ArrayList<>();
        Collections.addAll(arguments, "--extra-experimental-features", "nix-command flakes", subcommand);
        Collections.addAll(arguments, options);
        arguments.addAll(call.arguments());
        return run(NixTool.NIX, arguments);
    }

    private NixAnswer run(NixTool tool, NixCall call, String... options) {
        List<String> arguments = new ArrayList<>(Arrays.asList(options));
        arguments.addAll(call.arguments());
        return run(tool, arguments, call.input());
    }

    private NixAnswer run(NixTool tool, List<String> arguments) {
        return run(tool, arguments, Optional.empty());
    }

    private NixAnswer run(NixTool tool, List<String> arguments, Optional<String> input) {
        List<String> command = new ArrayList<>();
        command.add(installation.path(tool).toString());
        command.addAll(arguments);
        return NixAnswer.of(command, NixProcess.run(List.copyOf(command), input, settings, listener));
    }
}
