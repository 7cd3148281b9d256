package io.github.nixpoet.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The Nix on PATH, asked without daemon, sandbox or network. */
public final class RealNix {

    private static final String TOOL = "nix-instantiate";
    private static final Pattern VERSION = Pattern.compile("2\\.([0-9]+)");

    /**
     * What Nix says of a text.
     *
     * @param accepted whether it takes it
     * @param messages what it writes to standard error
     */
    public record Verdict(boolean accepted, String messages) {}

    private record Answer(String output, Verdict verdict) {}

    private RealNix() {}

    /**
     * The Nix on PATH.
     *
     * @param who names the test in the line that is printed when there is none
     * @return the Nix, empty without one
     */
    public static Optional<RealNix> find(String who) {
        boolean found = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, TOOL)));
        if (!found) {
            System.out.println(who + " skipped: no " + TOOL + " on PATH");
            return Optional.empty();
        }
        return Optional.of(new RealNix());
    }

    /**
     * The Nix on PATH, where it is new enough.
     *
     * @param who names the test in the line that is printed when there is none
     * @param minor the number behind {@code 2.} that it has to have at least
     * @return the Nix, empty without one
     */
    public static Optional<RealNix> find(String who, int minor) {
        Optional<RealNix> nix = find(who);
        if (nix.isPresent() && !nix.get().isAtLeast(minor)) {
            System.out.println(who + " skipped: " + TOOL + " on PATH is older than 2." + minor);
            return Optional.empty();
        }
        return nix;
    }

    /**
     * Evaluates expressions in one run and compares each with what it should be.
     *
     * @param expressions Nix texts
     * @param wanted as many JSON texts
     * @return the indices at which Nix sees another value
     */
    public List<Integer> differing(List<String> expressions, List<String> wanted) {
        if (expressions.size() != wanted.size()) {
            throw new IllegalArgumentException(expressions.size() + " expressions, " + wanted.size() + " values");
        }
        return inFolder(folder -> {
            write(folder, "wanted.json", "[" + String.join(",\n", wanted) + "]");
            write(
                    folder,
                    "got.nix",
                    expressions.stream().map(e -> "(" + e + ")").collect(Collectors.joining("\n", "[\n", "\n]")));
            String compare = write(folder, "compare.nix", """
                    let
                      got = import ./got.nix;
                      wanted = builtins.fromJSON (builtins.readFile ./wanted.json);
                      indices = builtins.genList (i: i) (builtins.length wanted);
                      differs = i: builtins.elemAt got i != builtins.elemAt wanted i;
                    in
                    assert builtins.length got == builtins.length wanted;
                    builtins.concatStringsSep " " (map toString (builtins.filter differs indices))
                    """);
            String answer = run("--eval", "--strict", "--json", compare).trim().replace("\"", "");
            return Arrays.stream(answer.split(" "))
                    .filter(index -> !index.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        });
    }

    /**
     * What Nix' parser makes of expressions, in one run.
     *
     * @param expressions Nix texts
     * @return Nix' own text of each tree, with all parentheses
     */
    public List<String> parse(List<String> expressions) {
        return inFolder(folder -> {
            List<String> arguments = new ArrayList<>(List.of("--parse"));
            IntStream.range(0, expressions.size())
                    .forEach(i -> arguments.add(write(folder, i + ".nix", expressions.get(i))));
            return run(arguments.toArray(String[]::new)).lines().toList();
        });
    }

    /**
     * Whether Nix' parser takes an expression.
     *
     * @param expression a Nix text
     * @return its verdict
     */
    public boolean accepts(String expression) {
        return verdict(expression).accepted();
    }

    /**
     * What Nix' parser says of an expression.
     *
     * @param expression a Nix text
     * @param arguments further ones for Nix, for example {@code --lint-url-literals warn}
     * @return its verdict and what it says
     */
    public Verdict verdict(String expression, String... arguments) {
        return inFolder(folder -> verdict(List.of(Path.of(write(folder, "one.nix", expression))), arguments));
    }

    /**
     * What Nix' parser says of files, up to the first that it refuses.
     *
     * @param files Nix texts
     * @param arguments further ones for Nix
     * @return its verdict and what it says
     */
    public Verdict verdict(List<Path> files, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--parse"));
        all.addAll(Arrays.asList(arguments));
        files.forEach(file -> all.add(file.toString()));
        return answer(all).verdict();
    }

    /**
     * The value of an expression.
     *
     * @param expression a Nix text
     * @return as JSON
     */
    public String eval(String expression) {
        return run("--eval", "--strict", "--json", "-E", expression);
    }

    /**
     * Whether this Nix knows the pipe operators.
     *
     * @return true for Nix 2.24 and newer
     */
    public boolean hasPipes() {
        return isAtLeast(24);
    }

    /**
     * Whether this is Nix 2 of some age.
     *
     * @param minor the number behind {@code 2.}
     * @return true for that one and newer ones
     */
    public boolean isAtLeast(int minor) {
        Matcher version = VERSION.matcher(run("--version"));
        return version.find() && Integer.parseInt(version.group(1)) >= minor;
    }

    private static String run(String... arguments) {
        Answer answer = answer(Arrays.asList(arguments));
        if (!answer.verdict().accepted()) {
            throw new AssertionError(answer.verdict().messages());
        }
        return answer.output();
    }

    private static Answer answer(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(TOOL));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("NIX_REMOTE", "local");
        builder.environment().put("NIX_CONFIG", """
                sandbox = false
                build-users-group =
                experimental-features = pipe-operators
                """);
        try {
            Path errors = Files.createTempFile("nixpoet", ".err");
            try {
                Process process = builder.redirectError(errors.toFile()).start();
                process.getOutputStream().close();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                boolean accepted = process.waitFor() == 0;
                String messages = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
                return new Answer(output, new Verdict(accepted, messages));
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private interface Work<T> {
        T in(Path folder);
    }

    private static <T> T inFolder(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("nixpoet");
            try {
                return work.in(folder);
            } finally {
                File[] files = folder.toFile().listFiles();
                for (File file : files == null ? new File[0] : files) {
                    Files.delete(file.toPath());
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
