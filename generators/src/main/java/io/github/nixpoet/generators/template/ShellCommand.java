package io.github.nixpoet.generators.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A command of a shell: a program with its arguments, each a word that stays one, what it reads and writes, and commands joined.
 *
 * <pre>{@code
 * ShellCommand.of("nix-build", "-A", "vm").env("NIXPKGS_ALLOW_UNFREE", "1").output("vm.txt")
 *         .and(ShellCommand.of("docker", "load").input("result"))
 * }</pre>
 */
public final class ShellCommand {

    private static final int WIDTH = 100;

    private final List<String> words;
    private final boolean joined;

    private ShellCommand(List<String> words, boolean joined) {
        this.words = List.copyOf(words);
        this.joined = joined;
    }

    /**
     * A program with arguments.
     *
     * @param program its name or path: text, a path or a {@link ShellWord}
     * @param arguments text, numbers, paths and words
     * @return the command
     * @throws IllegalArgumentException if one is something else or holds the character 0
     */
    public static ShellCommand of(Object program, Object... arguments) {
        String name = ShellWord.of(program).toString();
        boolean assigns = program instanceof String && name.matches("[A-Za-z_][A-Za-z0-9_]*\\+?=.*");
        return new ShellCommand(List.of(assigns ? "'" + name + "'" : name), false).arguments(arguments);
    }

    /**
     * A program with arguments, as a {@link io.github.nixpoet.generators.file.BuildPlan} has its command.
     *
     * @param words the program and its arguments, at least one
     * @return the command
     * @throws IllegalArgumentException if there is none, or one holds the character 0
     */
    public static ShellCommand of(Collection<String> words) {
        List<String> all = List.copyOf(words);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a command begins with a program, and there is no word");
        }
        return of(all.get(0), all.subList(1, all.size()).toArray());
    }

    /**
     * More arguments.
     *
     * @param more text, numbers, paths and words
     * @return a command with them at its end
     * @throws IllegalArgumentException as {@link #of(Object, Object...)}
     */
    public ShellCommand arguments(Object... more) {
        return with(
                Arrays.stream(more).map(each -> ShellWord.of(each).toString()).toList());
    }

    /**
     * A variable of the environment, for this command alone.
     *
     * @param name the variable's name
     * @param value text, a number, a path or a word
     * @return a command that has it
     * @throws IllegalArgumentException if the name is none
     */
    public ShellCommand env(String name, Object value) {
        List<String> all = new ArrayList<>();
        all.add(ShellWord.checkName(name) + "=" + ShellWord.of(value));
        all.addAll(single().words);
        return new ShellCommand(all, false);
    }

    /**
     * Reads from a file.
     *
     * @param file text, a path or a word
     * @return a command that does
     */
    public ShellCommand input(Object file) {
        return with(List.of("<", ShellWord.of(file).toString()));
    }

    /**
     * Writes to a file, from its beginning.
     *
     * @param file text, a path or a word
     * @return a command that does
     */
    public ShellCommand output(Object file) {
        return with(List.of(">", ShellWord.of(file).toString()));
    }

    /**
     * Writes to the end of a file.
     *
     * @param file text, a path or a word
     * @return a command that does
     */
    public ShellCommand append(Object file) {
        return with(List.of(">>", ShellWord.of(file).toString()));
    }

    /**
     * Hands what it prints to another command.
     *
     * @param next the command that reads it
     * @return both
     * @throws IllegalArgumentException if one of them is joined by {@code and} or {@code or}, which bind less
     */
    public ShellCommand pipe(ShellCommand next) {
        return join("|", next.single(), joined && (words.contains("&&") || words.contains("||")));
    }

    /**
     * Another command if this one succeeds.
     *
     * @param next the other one
     * @return both
     */
    public ShellCommand and(ShellCommand next) {
        return join("&&", next, false);
    }

    /**
     * Another command if this one fails.
     *
     * @param next the other one
     * @return both
     */
    public ShellCommand or(ShellCommand next) {
        return join("||", next, false);
    }

    private ShellCommand join(String sign, ShellCommand next, boolean unclear) {
        if (unclear) {
            throw joined();
        }
        List<String> all = new ArrayList<>(words);
        all.add(sign);
        all.addAll(next.words);
        return new ShellCommand(all, true);
    }

    private ShellCommand with(List<String> more) {
        List<String> all = new ArrayList<>(single().words);
        all.addAll(more);
        return new ShellCommand(all, false);
    }

    private ShellCommand single() {
        if (joined) {
            throw joined();
        }
        return this;
    }

    private IllegalArgumentException joined() {
        return new IllegalArgumentException(
                "of commands that are joined it is not clear which is meant; give each its own before joining them: "
                        + this);
    }

    /** The command as one that can be negated. */
    String grouped() {
        return joined ? "{ " + this + "; }" : toString();
    }

    /** The command in the place of the shell. */
    ShellCommand replacing() {
        List<String> all = new ArrayList<>(single().words);
        if (all.get(0).matches("[A-Za-z_][A-Za-z0-9_]*=.*")) {
            throw new IllegalArgumentException("exec takes no environment of its own; export it before: " + this);
        }
        all.add(0, "exec");
        return new ShellCommand(all, false);
    }

    /** The command over as many lines as it needs, those after the first indented. */
    String lines(String indent) {
        if (indent.length() + toString().length() <= WIDTH) {
            return this.toString();
        }
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            boolean breaks = word.startsWith("-") || word.matches("[|&]+");
            if (!out.isEmpty()) {
                out.append(breaks ? " \\\n" + indent + "  " : " ");
            }
            out.append(word);
        }
        return out.toString();
    }

    /**
     * The command.
     *
     * @return in one line, as a shell reads it, unless a word holds a line break
     */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
