package io.github.nixpoet.generators.nix;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines of a log, within bounds. */
final class Tail {

    private static final int MOST_CHARACTERS = 1 << 18;

    private final Deque<String> lines = new ArrayDeque<>();
    private int characters;

    void add(String line) {
        lines.addLast(line);
        characters += line.length() + 1;
        while (characters > MOST_CHARACTERS) {
            characters -= lines.removeFirst().length() + 1;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(characters);
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
