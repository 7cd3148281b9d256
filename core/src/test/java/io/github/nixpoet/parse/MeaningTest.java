package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.testing.Mutants;
import io.github.nixpoet.testing.NixParse;
import io.github.nixpoet.testing.NixParseFormat;
import io.github.nixpoet.testing.Nixpkgs;
import io.github.nixpoet.testing.Rebuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nix' own parser sees what we see, in files and in what is built anew from them. */
class MeaningTest {

    private static final int BATCH = 1000;
    private static final int MUTANTS = 4000;
    private static final int SEED = 20260701;

    /** Files beside each other, so that {@code ..} leads to the same place from both. */
    private record Pair(Path read, Path rebuilt, String ours) {}

    @Test
    void nixSeesTheSameInEveryFileAndInItsTreeBuiltAnew(@TempDir Path folder) throws IOException {
        List<Path> files = Nixpkgs.sample("MeaningTest", Integer.MAX_VALUE);
        if (files.isEmpty() || !NixParse.isKnown("MeaningTest")) {
            return;
        }
        List<String> seenOtherwise = new ArrayList<>();
        List<String> builtOtherwise = new ArrayList<>();
        int same = 0;
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            List<Pair> pairs = new ArrayList<>();
            for (Path file : batch) {
                pairs.add(pair(folder, pairs.size() + "/x.nix", file));
            }
            List<Optional<String>> read =
                    NixParse.of(pairs.stream().map(Pair::read).toList());
            List<Optional<String>> rebuilt =
                    NixParse.of(pairs.stream().map(Pair::rebuilt).toList());
            for (int i = 0; i < pairs.size(); i++) {
                String wanted = whole(read.get(i));
                if (!wanted.equals(NixParseFormat.uncut(pairs.get(i).ours()))) {
                    seenOtherwise.add(batch.get(i).toString());
                } else if (!wanted.equals(whole(rebuilt.get(i)).replace(folder + "/built", folder + "/read"))) {
                    builtOtherwise.add(batch.get(i).toString());
                } else {
                    same++;
                }
            }
        }
        System.out.printf("MeaningTest: %d files, %d the same%n", files.size(), same);
        assertThat(seenOtherwise).isEmpty();
        assertThat(builtOtherwise).isEmpty();
        assertThat(same).isEqualTo(files.size());
    }

    @Test
    void nixSeesTheSameInMutants(@TempDir Path folder) throws IOException {
        List<Path> files = Nixpkgs.sample("MeaningTest", Integer.MAX_VALUE).stream()
                .sorted()
                .toList();
        if (files.isEmpty() || !NixParse.isKnown("MeaningTest")) {
            return;
        }
        Mutants mutants = new Mutants(SEED);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            Path file = files.get((int) ((long) i * files.size() / MUTANTS));
            written.add(write(folder.resolve("read/" + i + "/x.nix"), mutants.mutate(Files.readString(file))));
        }
        List<Optional<String>> read = NixParse.of(written);
        List<String> otherwise = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            if (read.get(i).isEmpty()) {
                continue;
            }
            accepted++;
            ParseResult parsed = NixParser.parse(written.get(i));
            boolean same = parsed.isSuccess()
                    && NixParseFormat.uncut(NixParseFormat.print(parsed.orThrow(), written.get(i)))
                            .equals(NixParseFormat.uncut(read.get(i).orElseThrow()));
            if (!same) {
                otherwise.add(written.get(i) + "\n" + Files.readString(written.get(i)));
            }
        }
        System.out.printf("MeaningTest: %d mutants, %d of them Nix%n", MUTANTS, accepted);
        assertThat(otherwise).isEmpty();
        assertThat(accepted).isGreaterThan(MUTANTS / 10);
    }

    private static Pair pair(Path folder, String name, Path file) throws IOException {
        SourceFile tree = NixParser.parse(file).orThrow();
        String rebuilt = NixFormatter.standard().format(Rebuilder.rebuild(tree));
        Path read = write(folder.resolve("read/" + name), Files.readString(file));
        return new Pair(read, write(folder.resolve("built/" + name), rebuilt), NixParseFormat.print(tree, read));
    }

    private static String whole(Optional<String> line) {
        return NixParseFormat.uncut(line.orElse("refused"));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
