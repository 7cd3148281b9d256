package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.template.internal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A shell script of commands. It ends at the first one that fails, and at a variable that is not set.
 *
 * <pre>{@code
 * ShellScript.sh("Builds the machine and starts it in this terminal.")
 *         .inItsFolder()
 *         .run("nix-build", "<nixpkgs/nixos>", "-A", "vm", "-I", "nixos-config=./configuration.nix")
 *         .run(ShellCommand.of("./result/bin/run-nixos-vm", "-nographic").env("QEMU_KERNEL_PARAMS", "console=ttyS0"))
 *         .build()
 *         .file("run.sh")
 * }</pre>
 */
public final class ShellScript implements GeneratedText {

    private final List<String> lines;

    private ShellScript(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * A script for any POSIX shell.
     *
     * @param about what it does, for its first lines
     * @return a builder
     * @throws IllegalArgumentException if the text holds a control character
     */
    public static Builder sh(String about) {
        return new Builder(List.of("#!/bin/sh")).comment(about).line("set -eu");
    }

    /**
     * A script for bash, wherever it is installed; a failure within a pipe ends it too.
     *
     * @param about what it does, for its first lines
     * @return a builder
     * @throws IllegalArgumentException if the text holds a control character
     */
    public static Builder bash(String about) {
        return new Builder(List.of("#!/usr/bin/env bash")).comment(about).line("set -euo pipefail");
    }

    /**
     * A builder that holds what this script holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(lines);
    }

    @Override
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public GeneratedFile file(String path) {
        return GeneratedFile.script(path, text());
    }

    @Override
    public String toString() {
        return text();
    }

    /** Adds line after line. */
    public static final class Builder {

        private final List<String> lines;
        private String indent = "";

        private Builder(List<String> lines) {
            this.lines = new ArrayList<>(lines);
        }

        /**
         * A comment.
         *
         * @param text one line or more
         * @return this
         * @throws IllegalArgumentException if it holds another control character than line breaks and tabs
         */
        public Builder comment(String text) {
            text.lines().forEach(each -> line(("# " + Text.line(each, "a comment")).stripTrailing()));
            return this;
        }

        /**
         * An empty line.
         *
         * @return this
         */
        public Builder blank() {
            lines.add("");
            return this;
        }

        /**
         * Works from here on in the folder that the script lies in.
         *
         * @return this
         */
        public Builder inItsFolder() {
            return line("cd \"$(dirname \"$0\")\"");
        }

        /**
         * A variable of the script.
         *
         * @param name its name
         * @param value text, a number, a path or a {@link ShellWord}
         * @return this
         * @throws IllegalArgumentException if the name is none
         */
        public Builder set(String name, Object value) {
            return line(ShellWord.checkName(name) + "=" + ShellWord.of(value));
        }

        /**
         * A variable of the environment of all commands that follow.
         *
         * @param name its name
         * @param value text, a number, a path or a {@link ShellWord}
         * @return this
         * @throws IllegalArgumentException if the name is none
         */
        public Builder export(String name, Object value) {
            return set(name, value).line("export " + name);
        }

        /**
         * A program with its arguments.
         *
         * @param program text, a path or a {@link ShellWord}
         * @param arguments text, numbers, paths and words
         * @return this
         * @throws IllegalArgumentException as {@link ShellCommand#of(Object, Object...)}
         */
        public Builder run(String program, Object... arguments) {
            return run(ShellCommand.of(program, arguments));
        }

        /**
         * A command.
         *
         * @param command the command
         * @return this
         */
        public Builder run(ShellCommand command) {
            return line(command.lines(indent));
        }

        /**
         * A command that takes the place of the script.
         *
         * @param command one program with its arguments
         * @return this
         * @throws IllegalArgumentException if the command is joined of some, or has an environment of its own
         */
        public Builder exec(ShellCommand command) {
            return run(command.replacing());
        }

        /**
         * Commands for the case that another one succeeds.
         *
         * @param condition the command that is asked
         * @param then adds the commands
         * @return this
         */
        public Builder when(ShellCommand condition, Consumer<Builder> then) {
            return within("if " + condition + "; then", then, "fi");
        }

        /**
         * Commands for the case that another one fails.
         *
         * @param condition the command that is asked
         * @param then adds the commands
         * @return this
         */
        public Builder unless(ShellCommand condition, Consumer<Builder> then) {
            return within("if ! " + condition.grouped() + "; then", then, "fi");
        }

        /**
         * Commands for each of some words.
         *
         * @param name the variable that holds the word
         * @param words text, numbers, paths and words
         * @param body adds the commands
         * @return this
         * @throws IllegalArgumentException if the name is none
         */
        public Builder each(String name, List<?> words, Consumer<Builder> body) {
            String all = words.stream().map(word -> " " + ShellWord.of(word)).collect(Collectors.joining());
            return within("for " + ShellWord.checkName(name) + " in" + all + "; do", body, "done");
        }

        private Builder within(String head, Consumer<Builder> body, String end) {
            line(head);
            String outer = indent;
            indent = outer + "  ";
            int before = lines.size();
            body.accept(this);
            if (lines.size() == before) {
                line(":");
            }
            indent = outer;
            return line(end);
        }

        private Builder line(String line) {
            lines.add(indent + line);
            return this;
        }

        /**
         * The script.
         *
         * @return a script of what was added
         */
        public ShellScript build() {
            return new ShellScript(lines);
        }
    }
}
