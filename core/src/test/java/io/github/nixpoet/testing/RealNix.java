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
        return inFolder(folder -> {
            try {
                run("--parse", write(folder, "one.nix", expression));
                return true;
            } catch (AssertionError refused) {
                return false;
            }
        });
    }

    /**
     * Whether this Nix knows the pipe operators.
     *
     * @return true for Nix 2.24 and newer
     */
    public boolean hasPipes() {
        Matcher version = VERSION.matcher(run("--version"));
        return version.find() && Integer.parseInt(version.group(1)) >= 24;
    }

    private static String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(TOOL));
        command.addAll(Arrays.asList(arguments));
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
                if (process.waitFor() != 0) {
                    throw new AssertionError(Files.readString(errors));
                }
                return output;
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
