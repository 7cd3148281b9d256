package io.github.nixpoet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with a few faults in them, the same for the same seed. */
public final class Mutants {

    /** Roughly tokens: names, numbers and runs of blanks whole, all else a character. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+|\\s+|''|\\$\\{|.", Pattern.DOTALL);

    private static final List<String> SPLICES = List.of(
            "{", "}", "(", ")", "[", "]", "\"", "''", "${", "$", "\\", ";", ":", "@", ",", ".", "...", "?", "or", "rec",
            "let", "in", "with", "inherit", "if", "then", "else", "assert", "=", "==", "!", "-", "+", "++", "//", "/",
            "*", "->", "<", "|>", "1", "1.5", "a", "./a", "<a>", "~/a", "#", "/*", "*/", "\n", " ", "\r", "'", "é");

    private final SplittableRandom random;

    /**
     * A source of mutants.
     *
     * @param seed decides about all of them
     */
    public Mutants(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Changes a text in one to three places: something is left out, doubled, swapped with what follows, or replaced.
     *
     * @param text any text
     * @return another, or the same if nothing came of it
     */
    public String mutate(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && !words.isEmpty(); i++) {
            change(words, random.nextInt(words.size()));
        }
        return String.join("", words);
    }

    private void change(List<String> words, int at) {
        switch (random.nextInt(6)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(at));
            case 2 -> words.add(Math.min(at + 1, words.size() - 1), words.remove(at));
            case 3 -> words.set(at, words.get(random.nextInt(words.size())));
            case 4 -> words.set(at, SPLICES.get(random.nextInt(SPLICES.size())));
            default -> words.add(at, SPLICES.get(random.nextInt(SPLICES.size())));
        }
    }
}
