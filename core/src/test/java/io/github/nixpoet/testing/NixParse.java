package io.github.nixpoet.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code nix-instantiate --parse} of the Nix on PATH prints for files, many in one process. */
public final class NixParse {

    private static final String TOOL = "nix-instantiate";
    private static final int AT_ONCE = 1000;
    private static final int OLDEST = 34;
    private static final Pattern VERSION = Pattern.compile("\\b2\\.([0-9]+)");

    private NixParse() {}

    /**
     * Whether the Nix on PATH is one whose output is known.
     *
     * @param who names the test in the line that is printed when it is not
     * @return true for Nix 2.34 and newer
     */
    public static boolean isKnown(String who) {
        if (RealNix.find(who).isEmpty()) {
            return false;
        }
        Matcher version = VERSION.matcher(run(List.of("--version")).output());
        boolean known = version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
        if (!known) {
            System.out.println(who + " skipped: the Nix on PATH is older than 2." + OLDEST);
        }
        return known;
    }

    /**
     * Parses files.
     *
     * @param files absolute paths
     * @return for each what Nix prints, empty if it refuses the file
     */
    public static List<Optional<String>> of(List<Path> files) {
        List<Optional<String>> parsed = new ArrayList<>();
        while (parsed.size() < files.size()) {
            List<String> arguments = new ArrayList<>(List.of("--parse"));
            files.subList(parsed.size(), Math.min(files.size(), parsed.size() + AT_ONCE))
                    .forEach(file -> arguments.add(file.toString()));
            Outcome outcome = run(arguments);
            outcome.output().lines().map(Optional::of).forEach(parsed::add);
            if (outcome.exitCode() != 0) {
                // It stops at the first file that it refuses.
                parsed.add(Optional.empty());
            }
        }
        return parsed;
    }

    private record Outcome(int exitCode, String output) {}

    private static Outcome run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(TOOL));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("NIX_REMOTE", "local");
        builder.environment().put("NIX_CONFIG", "experimental-features = pipe-operators");
        try {
            Path output = Files.createTempFile("nixpoet", ".out");
            try {
                Process process = builder.redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return new Outcome(process.waitFor(), new String(Files.readAllBytes(output), UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
