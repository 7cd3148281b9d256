package io.github.nixpoet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Real files with small random changes: most of them no longer Nix, the others Nix of another meaning. */
public final class Mutants {

    private static final int LONGEST = 30_000;

    private static final Pattern PIECE = Pattern.compile("[A-Za-z0-9_'-]+|\\s+|.", Pattern.DOTALL);

    private static final List<String> PIECES = List.of(
            "{ ",
            " }",
            "( ",
            " )",
            "[ ",
            " ]",
            "\"",
            "''",
            "${",
            "}",
            "$",
            "\\",
            ";",
            ":",
            ",",
            ".",
            "@",
            "?",
            "=",
            "==",
            "!",
            "-",
            "+",
            "++",
            "/",
            "//",
            "*",
            "<",
            ">",
            "<=",
            "&&",
            "||",
            "->",
            "|>",
            "<|",
            "...",
            "#",
            "/*",
            "*/",
            "'",
            " or ",
            " rec ",
            " let ",
            " in ",
            " with ",
            " inherit ",
            " if ",
            " then ",
            " else ",
            " assert ",
            " ",
            "\n",
            "a",
            " x: ",
            "1",
            "1.5",
            "./a",
            "a/b",
            "<a>",
            "~/a",
            "a:b",
            "__curPos",
            "\r\n",
            "\t",
            "é",
            "''$",
            "$$",
            "''\\n");

    private final Random random;
    private final List<String> texts;

    private Mutants(Random random, List<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    /**
     * Mutants of files.
     *
     * @param files texts in UTF-8; long ones are passed over
     * @param count how many mutants
     * @param seed the same one makes the same mutants of the same files
     * @return texts without NUL
     * @throws IOException if a file can't be read
     */
    public static List<String> of(List<Path> files, int count, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            Path file = files.get(random.nextInt(files.size()));
            if (Files.size(file) < LONGEST) {
                texts.add(Files.readString(file));
            }
        }
        Mutants mutants = new Mutants(random, texts);
        return texts.stream().map(mutants::mutate).toList();
    }

    private String mutate(String text) {
        List<String> pieces = new ArrayList<>(pieces(text));
        for (int changes = 1 + random.nextInt(3); changes > 0 && !pieces.isEmpty(); changes--) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(7)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> pieces.set(at, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
                case 4 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
                case 5 ->
                    pieces.subList(at, Math.min(pieces.size(), at + random.nextInt(12)))
                            .clear();
                default -> {
                    List<String> other = pieces(texts.get(random.nextInt(texts.size())));
                    int from = random.nextInt(other.size());
                    pieces.addAll(at, other.subList(from, Math.min(other.size(), from + random.nextInt(12))));
                }
            }
        }
        return String.join("", pieces);
    }

    private static List<String> pieces(String text) {
        List<String> pieces =
                PIECE.matcher(text).results().map(MatchResult::group).toList();
        return pieces.isEmpty() ? List.of(" ") : pieces;
    }
}
