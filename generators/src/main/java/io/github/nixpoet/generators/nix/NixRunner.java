package io.github.nixpoet.generators.nix;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
        return evaluation(call).json();
    }

    /**
     * Evaluates, wholly, and reads the value.
     *
     * <p>Example: {@code record Host(String name, int port) {}}, {@code nix.evaluate(call, Host[].class)}.
     *
     * @param call what to evaluate
     * @param type a record, an array of records or anything that Jackson makes of JSON; attributes that it does not have are passed over
     * @param <T> the type
     * @return the value
     * @throws NixException if the evaluation fails, Nix can't be run, or the value is not of that type
     */
    public <T> T evaluate(NixCall call, Class<T> type) {
        return evaluation(call).json(type);
    }

    private NixAnswer evaluation(NixCall call) {
        return call.isFlake()
                ? flake("eval", call, "--json")
                : run(NixTool.NIX_INSTANTIATE, call, "--eval", "--strict", "--json");
    }

    /**
     * Evaluates to derivations and puts them into the store, building nothing.
     *
     * @param call what to evaluate
     * @return the {@code .drv} paths, in Nix's order, at least one
     * @throws NixException if the evaluation fails or finds no derivation, or Nix can't be run
     */
    public List<Path> instantiate(NixCall call) {
        return call.isFlake()
                ? call.attributes("drvPath").stream()
                        .flatMap(one -> flake("eval", one, "--raw").paths().stream())
                        .toList()
                : run(NixTool.NIX_INSTANTIATE, call).derivations();
    }

    /**
     * Builds. The results are not protected from the garbage collector.
     *
     * @param call what to build
     * @return the store paths built, in Nix's order, at least one
     * @throws NixException if the evaluation or the build fails, there is no derivation to build, or Nix can't be run
     */
    public List<Path> build(NixCall call) {
        return call.isFlake()
                ? flake("build", call, "--json", "--no-link").outputs()
                : run(NixTool.NIX_BUILD, call, "--no-out-link").derivations();
    }

    /**
     * Builds, and leaves a link to the result; while it is there, the garbage collector keeps the result.
     *
     * @param call what to build
     * @param link where the link goes; Nix replaces an older link there, and numbers further links
     * @return the store paths built, in Nix's order, at least one
     * @throws NixException if the evaluation or the build fails, there is no derivation to build, or Nix can't be run
     */
    public List<Path> build(NixCall call, Path link) {
        String at = NixCall.argument(link);
        return call.isFlake()
                ? flake("build", call, "--json", "--out-link", at).outputs()
                : run(NixTool.NIX_BUILD, call, "--out-link", at).derivations();
    }

    /**
     * Reads derivations from the store.
     *
     * @param derivations {@code .drv} paths, as {@link #instantiate} gives them
     * @return what is in them, in Nix's order
     * @throws NixException if one is not in the store, or Nix can't be run
     */
    public List<NixDerivation> derivations(Collection<Path> derivations) {
        if (derivations.isEmpty()) {
            return List.of();
        }
        List<String> arguments = new ArrayList<>(NixCall.features());
        arguments.addAll(version().isAtLeast(2, 15) ? List.of("derivation", "show") : List.of("show-derivation"));
        derivations.forEach(path -> arguments.add(path.toString()));
        Path store = derivations.iterator().next().toAbsolutePath().getParent();
        return NixDerivation.read(run(NixTool.NIX, arguments).json(), Objects.requireNonNull(store));
    }

    /**
     * Builds derivations, or fetches store paths ({@code nix-store --realise}).
     *
     * @param paths {@code .drv} paths, or store paths that a substituter has
     * @return the store paths, in Nix's order
     * @throws NixException if a build fails, a path can't be had, or Nix can't be run
     */
    public List<Path> realise(Collection<Path> paths) {
        return paths.isEmpty() ? List.of() : store("--realise", paths);
    }

    /**
     * All that store paths need when they run, or {@code .drv} paths to be built ({@code nix-store --query --requisites}).
     *
     * @param paths what to ask about
     * @return these and all that they refer to, each after what it refers to
     * @throws NixException if one is not in the store, or Nix can't be run
     */
    public List<Path> requisites(Collection<Path> paths) {
        return paths.isEmpty() ? List.of() : store("--query", paths, "--requisites");
    }

    /**
     * Evaluates the outputs of a flake and builds its checks ({@code nix flake check}).
     *
     * @param flake the flake, as {@code path:.}
     * @throws NixException if an output is not what it should be, a check fails, or Nix can't be run
     */
    public void check(String flake) {
        run(NixTool.NIX, NixCall.features("flake", "check", flake));
    }

    /**
     * The outputs of a flake ({@code nix flake show}).
     *
     * @param flake the flake, as {@code path:.}
     * @return as Nix prints it: by name, at last with {@code type} and {@code name}
     * @throws NixException if the flake can't be evaluated, or Nix can't be run
     */
    public JsonNode show(String flake) {
        return run(NixTool.NIX, NixCall.features("flake", "show", "--json", flake))
                .json();
    }

    private List<Path> store(String operation, Collection<Path> paths, String... options) {
        List<String> arguments = new ArrayList<>();
        arguments.add(operation);
        Collections.addAll(arguments, options);
        paths.forEach(path -> arguments.add(path.toString()));
        return run(NixTool.NIX_STORE, arguments).paths();
    }

    private NixAnswer flake(String subcommand, NixCall call, String... options) {
        List<String> arguments = new ArrayList<>(NixCall.features(subcommand));
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
        command.addAll(CommandText.LOGGING);
        command.addAll(arguments);
        return NixAnswer.of(command, NixProcess.run(List.copyOf(command), input, settings, listener));
    }
}
