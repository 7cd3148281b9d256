package io.github.nixpoet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.testing.Nixfmt;
import io.github.nixpoet.testing.Nixpkgs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nixfmt makes of the same text, byte for byte, with comments anywhere. */
class NixfmtTest {

    private static final int CASES = 1500;
    private static final int MOST_COMMENTS = 4;
    private static final int BATCH = 500;
    private static final Path MESSY = Path.of("src/test/resources/io/github/nixpoet/format/messy");

    private static final List<String> COMMENTS = List.of(
            " # x\n",
            "\n# x\n",
            " /* x */ ",
            "\n/* x */\n",
            "\n\n",
            "\n",
            " # x\n# y\n",
            " /* x\n   y */ ",
            "\n\n# x\n\n",
            " /** d */ ",
            "\n  /* x */ # y\n");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theResultIsThatOfNixfmt(boolean strict) throws IOException {
        Optional<Nixfmt> nixfmt = Nixfmt.find("NixfmtTest");
        if (nixfmt.isEmpty()) {
            return;
        }
        List<String> sources = sources();
        List<String> wanted = nixfmt.get().format(sources, flags(strict));
        int compared = 0;
        for (int i = 0; i < sources.size(); i++) {
            assertThat(formatter(strict).format(NixParser.parse(sources.get(i)).orThrow()))
                    .as(sources.get(i))
                    .isEqualTo(wanted.get(i));
            compared++;
        }
        System.out.println("NixfmtTest: " + compared + " texts compared" + (strict ? ", strictly" : ""));
        assertThat(compared).isEqualTo(sources.size()).isGreaterThan(CASES);
    }

    /** Of a whole folder, where the property {@code nixfmt.folder} names one. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theResultIsThatOfNixfmtForEachFileOfAFolder(boolean strict) throws IOException {
        String folder = System.getProperty("nixfmt.folder", "");
        if (folder.isEmpty()) {
            System.out.println("NixfmtTest skipped a folder: the property nixfmt.folder names none");
            return;
        }
        Nixfmt nixfmt = Nixfmt.find("NixfmtTest").orElseThrow();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            files = Nixpkgs.sorted(all).stream()
                    .filter(file -> NixParser.parse(read(file)).file().isPresent())
                    .toList();
        }
        List<Path> differing = new ArrayList<>();
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            List<String> sources = batch.stream().map(NixfmtTest::read).toList();
            List<String> wanted = nixfmt.format(sources, flags(strict));
            for (int i = 0; i < batch.size(); i++) {
                SourceFile tree = NixParser.parse(sources.get(i)).file().orElseThrow();
                if (!formatter(strict).format(tree).equals(wanted.get(i))) {
                    differing.add(batch.get(i));
                }
            }
        }
        System.out.printf(
                "NixfmtTest: %d files, %d differ%s%n", files.size(), differing.size(), strict ? ", strictly" : "");
        assertThat(differing).isEmpty();
    }

    private static NixFormatter formatter(boolean strict) {
        return strict ? NixFormatter.standard().strict() : NixFormatter.standard();
    }

    private static List<String> flags(boolean strict) {
        return strict ? List.of("--strict") : List.of();
    }

    private static List<String> sources() throws IOException {
        List<String> seeds = new ArrayList<>(FormatProperties.seeds());
        try (Stream<Path> files = Files.list(MESSY)) {
            files.sorted().map(NixfmtTest::read).forEach(seeds::add);
        }
        List<String> sources = new ArrayList<>(seeds);
        Random random = new Random();
        while (sources.size() <= CASES + seeds.size()) {
            String source = withComments(seeds.get(random.nextInt(seeds.size())), random);
            if (NixParser.parse(source).isSuccess()) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withComments(String source, Random random) {
        List<Token> tokens = new ArrayList<>();
        SyntaxWalker.tokens(NixParser.parse(source).orThrow(), tokens::add);
        String[] comments = new String[tokens.size()];
        for (int i = random.nextInt(MOST_COMMENTS); i >= 0; i--) {
            int gap = random.nextInt(tokens.size());
            if (isGap(tokens, gap)) {
                comments[gap] = COMMENTS.get(random.nextInt(COMMENTS.size()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i).leading().text())
                    .append(comments[i] == null ? "" : comments[i])
                    .append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** Whether blanks may stand before a token. */
    private static boolean isGap(List<Token> tokens, int index) {
        return switch (tokens.get(index).kind()) {
            case STRING_TEXT, STRING_CLOSE, INDENTED_CLOSE, PATH_TEXT -> false;
            case INTERPOLATION_OPEN ->
                switch (tokens.get(index - 1).kind()) {
                    case STRING_OPEN, INDENTED_OPEN, STRING_TEXT, PATH_TEXT, RIGHT_BRACE -> false;
                    default -> true;
                };
            default -> true;
        };
    }
}
