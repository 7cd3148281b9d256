package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.testing.Mutants;
import io.github.nixpoet.testing.NixLints;
import io.github.nixpoet.testing.Nixpkgs;
import io.github.nixpoet.testing.RealNix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files are Nix for {@code nix-instantiate --parse} of Nix 2.34, undefined variables and all, and it lints the same places. */
class VerdictTest {

    /** Nix takes any bytes in a string; we take UTF-8 and say where a text is none. */
    private static final String NOT_UTF_8 = "eval-fail-toJSON-non-utf-8.nix";

    private static final int AT_ONCE = 2000;
    private static final int MUTANTS = 4000;
    private static final long SEED = 234;

    private static final ParseOptions AS_NIX = ParseOptions.released().withPipeOperators(true);
    private static final ConfiguredParser STRICT = NixParser.with(AS_NIX);
    private static final ConfiguredParser NOTING =
            NixParser.with(ParseOptions.standard().withChecks(Checks.VARIABLES).withGlobals(AS_NIX.globals()));

    @Test
    void takesAndNotesAllOfNixpkgsAsNixDoes() throws IOException {
        List<Path> files = Nixpkgs.sample("VerdictTest", Integer.MAX_VALUE);
        Optional<RealNix> nix = files.isEmpty() ? Optional.empty() : RealNix.find("VerdictTest", 34);
        if (nix.isEmpty()) {
            return;
        }
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            RealNix.Verdict verdict = nix.get().verdict(some, NixLints.arguments());
            assertThat(verdict.accepted()).as(verdict.messages()).isTrue();
            theirs.addAll(NixLints.nix(verdict));
            for (Path file : some) {
                ParseResult result = NOTING.parse(file);
                if (!result.isSuccess()) {
                    refused.add(result.report());
                }
                ours.addAll(NixLints.ours(result));
            }
        }
        System.out.printf("VerdictTest: %d files of nixpkgs, %d notes%n", files.size(), ours.size());
        assertThat(refused).isEmpty();
        assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs);
    }

    /** The folder {@code tests/functional/lang} of Nix, by {@code -Dnix.lang=…}. */
    @Test
    void judgesTheTestsOfNixAsNixDoes() throws IOException {
        String folder = System.getProperty("nix.lang", "");
        if (folder.isEmpty()) {
            System.out.println("VerdictTest skipped: no folder of Nix' own tests in -Dnix.lang");
            return;
        }
        Optional<RealNix> nix = RealNix.find("VerdictTest", 34);
        if (nix.isEmpty()) {
            return;
        }
        String[] fatal =
                String.join(" ", NixLints.arguments()).replace("warn", "fatal").split(" ", -1);
        ConfiguredParser refusing =
                NixParser.with(AS_NIX.withLints(LintLevel.REFUSE).withLint(Lint.OR_AS_NAME, LintLevel.NOTE));
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            List<Path> files = Nixpkgs.sorted(walk.filter(file -> !file.endsWith(NOT_UTF_8)));
            List<String> different = new ArrayList<>();
            for (Path file : files) {
                compare(file, STRICT.parse(file), nix.get().verdict(List.of(file)), different);
                compare(file, refusing.parse(file), nix.get().verdict(List.of(file), fatal), different);
            }
            System.out.printf("VerdictTest: %d files of Nix' own tests%n", files.size());
            assertThat(different).isEmpty();
            assertThat(files).hasSizeGreaterThan(100);
        }
    }

    @Test
    void judgesMutantsAsNixDoes(@TempDir Path folder) throws IOException {
        List<Path> files = Nixpkgs.sample("VerdictTest", Integer.MAX_VALUE).stream()
                .sorted()
                .toList();
        Optional<RealNix> nix = files.isEmpty() ? Optional.empty() : RealNix.find("VerdictTest", 34);
        if (nix.isEmpty()) {
            return;
        }
        List<String> different = new ArrayList<>();
        int accepted = 0;
        Mutants mutants = new Mutants(SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < MUTANTS; i++) {
            String text = Files.readString(files.get(random.nextInt(files.size())));
            Path file = Files.writeString(folder.resolve("mutant.nix"), mutants.mutate(text));
            ParseResult result = STRICT.parse(file);
            compare(file, result, nix.get().verdict(List.of(file)), different);
            accepted += result.isSuccess() ? 1 : 0;
        }
        System.out.printf("VerdictTest: %d mutants, %d of them Nix%n", MUTANTS, accepted);
        assertThat(different).isEmpty();
        assertThat(accepted).isBetween(MUTANTS / 10, MUTANTS * 9 / 10);
    }

    private static void compare(Path file, ParseResult ours, RealNix.Verdict nix, List<String> different)
            throws IOException {
        if (ours.isSuccess() != nix.accepted()) {
            different.add(file + "\n" + ours.report() + "\nNix: " + nix.messages() + "\n"
                    + ours.source().text());
        }
    }
}
