package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.testing.NixLints;
import io.github.nixpoet.testing.RealNix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nix warns of the same things at the same places. */
class LintsTest {

    private static final String NAMES = "let or = 1; f = 1; in with { };\n";

    private static final List<String> LINTED = List.of(
            "f or",
            "f or f",
            "f f or",
            "(f or)",
            "f (f or)",
            "[ f or f or (f or) f.x or f or (f or f) ]",
            "f f.x or f or",
            "f.x or f or f",
            "f f\nor",
            "{ a = f or; b = [ { }.x or f or ]; }",
            "f or + f f or",
            "f \"a\" or",
            "[ [ f or ] or ]",
            "- f or",
            "f a/b or",
            "\"${f or} ${f f or}\"",
            "f f.f or f.g or f or",
            "[ \"é\" /a /a/${f}/b/c ~/${f} a/${f} ./${f} ../a .../a <a/b> 1/2 (1 / 2) -a/b a:b ]");

    @Test
    void notesWhatNixWarnsOf(@TempDir Path folder) throws IOException {
        RealNix nix = RealNix.find("LintsTest", 34).orElse(null);
        if (nix == null) {
            return;
        }
        List<String> texts = new ArrayList<>(LINTED);
        texts.addAll(Traps.ACCEPTED);
        texts.addAll(Traps.ACCEPTED_BY_NEWER_NIX);
        List<Path> files = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String text : texts) {
            Path file = folder.resolve(files.size() + ".nix");
            Files.writeString(file, NAMES + text);
            files.add(file);
            told.addAll(NixLints.ours(NixParser.parse(file)));
        }
        RealNix.Verdict verdict = nix.verdict(files, NixLints.arguments());
        assertThat(verdict.accepted()).as(verdict.messages()).isTrue();
        assertThat(told).hasSizeGreaterThan(40).containsExactlyInAnyOrderElementsOf(NixLints.nix(verdict));
    }
}
