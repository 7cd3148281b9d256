package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.DockerText;
import io.github.nixpoet.generators.template.internal.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Dockerfile, instruction by instruction; a new stage begins with each {@code from}. All text is what it says: a dollar in it is no
 * variable.
 *
 * <pre>{@code
 * Dockerfile.builder()
 *         .from("nixos/nix:2.34.8", "build")
 *         .workdir("/src")
 *         .copy("images.nix", "/src/")
 *         .run("nix-build", "images.nix", "-A", "web")
 *         .from("scratch")
 *         .copyFrom("build", "/src/result/", "/")
 *         .env("LANG", "C.UTF-8")
 *         .expose(9000)
 *         .command("/bin/web", "--port", "9000")
 *         .build()
 *         .file("images/web.Dockerfile")
 * }</pre>
 */
public final class Dockerfile implements GeneratedText {

    private final List<String> lines;

    private Dockerfile(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * An empty Dockerfile.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(List.of());
    }

    /**
     * A builder that holds what this Dockerfile holds.
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
    public String toString() {
        return text();
    }

    /** Adds instruction after instruction; each refuses what it has no form for, with what to do instead. */
    public static final class Builder {

        private final List<String> lines;
        private boolean staged;

        private Builder(List<String> lines) {
            this.lines = new ArrayList<>(lines);
            this.staged = lines.stream().anyMatch(line -> line.startsWith("FROM "));
        }

        /**
         * A comment.
         *
         * @param text one line or more
         * @return this
         * @throws IllegalArgumentException if it holds another control character than line breaks and tabs, or begins as a
         *     directive, {@code syntax=} or {@code escape=}, does
         */
        public Builder comment(String text) {
            text.lines().forEach(each -> {
                if (each.matches("(?i)\\s*(syntax|escape|check)\\s*=.*")) {
                    throw new IllegalArgumentException(
                            "a comment that begins so is an instruction to Docker: " + Text.shown(each));
                }
                lines.add(("# " + Text.line(each, "a comment")).stripTrailing());
            });
            return this;
        }

        /**
         * A stage without a name.
         *
         * @param image the image that it begins with, as {@code nixos/nix:2.34.8}, or the name of an earlier stage
         * @return this
         * @throws IllegalArgumentException if it is no reference
         */
        public Builder from(String image) {
            if (staged) {
                lines.add("");
            }
            staged = true;
            lines.add("FROM " + DockerText.word(image));
            return this;
        }

        /**
         * A stage.
         *
         * @param image as {@link #from(String)}
         * @param stage its name: lower-case letters, digits, {@code -}, {@code _} and {@code .}, a letter first
         * @return this
         * @throws IllegalArgumentException if one is not as it is to be
         */
        public Builder from(String image, String stage) {
            if (!stage.matches("[a-z][a-z0-9_.-]*")) {
                throw new IllegalArgumentException(Text.shown(stage)
                        + " is no name of a stage; it takes lower-case letters, digits and -_., a letter first");
            }
            from(image);
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " AS " + stage);
            return this;
        }

        /**
         * An argument of the build.
         *
         * @param name its name
         * @param value what it is if nobody says otherwise, one line
         * @return this
         * @throws IllegalArgumentException if the name is none, or the value holds a line break
         */
        public Builder arg(String name, String value) {
            lines.add("ARG " + ShellWord.checkName(name) + "=" + DockerText.value(value));
            return this;
        }

        /**
         * A variable of the environment, while building and in the container.
         *
         * @param name its name
         * @param value one line
         * @return this
         * @throws IllegalArgumentException if the name is none, or the value holds a line break
         */
        public Builder env(String name, String value) {
            return add("ENV", ShellWord.checkName(name) + "=" + DockerText.value(value));
        }

        /**
         * A label of the image.
         *
         * @param key as {@code org.opencontainers.image.title}
         * @param value one line
         * @return this
         * @throws IllegalArgumentException if key or value hold a line break
         */
        public Builder label(String key, String value) {
            return add("LABEL", DockerText.value(key).replace("=", "\\=") + "=" + DockerText.value(value));
        }

        /**
         * The folder of all that follows.
         *
         * @param folder a path without blanks
         * @return this
         * @throws IllegalArgumentException if it has signs that WORKDIR has no form for
         */
        public Builder workdir(String folder) {
            return add("WORKDIR", DockerText.word(folder));
        }

        /**
         * The user of all that follows.
         *
         * @param user a name or number, with a group behind a colon if need be
         * @return this
         * @throws IllegalArgumentException if it has signs that USER has no form for
         */
        public Builder user(String user) {
            return add("USER", DockerText.word(user));
        }

        /**
         * Copies a file or what is in a folder, of the folder that is built.
         *
         * @param from what
         * @param to where; in a folder, if it ends with a slash
         * @return this
         */
        public Builder copy(String from, String to) {
            return add("COPY", words(List.of(from, to)));
        }

        /**
         * Copies files of the folder that is built.
         *
         * @param from which, at least one
         * @param folder where, ended with a slash
         * @return this
         * @throws IllegalArgumentException if there is no file, or the folder does not end with a slash
         */
        public Builder copy(Collection<String> from, String folder) {
            if (from.isEmpty() || !folder.endsWith("/")) {
                throw new IllegalArgumentException(
                        "COPY takes files and a folder that ends with '/', not " + from + " and " + Text.shown(folder));
            }
            List<String> all = new ArrayList<>(from);
            all.add(folder);
            return add("COPY", words(all));
        }

        /**
         * Copies a file or what is in a folder, of another stage or image.
         *
         * @param stage the stage's or image's name
         * @param from what
         * @param to where; in a folder, if it ends with a slash
         * @return this
         * @throws IllegalArgumentException if the stage is no name
         */
        public Builder copyFrom(String stage, String from, String to) {
            return add("COPY", "--from=" + DockerText.word(stage) + " " + words(List.of(from, to)));
        }

        private static String words(List<String> words) {
            boolean plain = words.stream().allMatch(word -> word.matches("[A-Za-z0-9_./][A-Za-z0-9_./@+-]*"));
            return plain ? String.join(" ", words) : list(true, words);
        }

        /**
         * Runs a command while building, by the shell of the image.
         *
         * @param program text, a path or a {@link ShellWord}
         * @param arguments text, numbers, paths and words; no line breaks
         * @return this
         * @throws IllegalArgumentException as {@link ShellCommand#of(Object, Object...)}, or if a word holds a line break
         */
        public Builder run(String program, Object... arguments) {
            return run(ShellCommand.of(program, arguments));
        }

        /**
         * Runs a command while building, by the shell of the image.
         *
         * @param command commands, one or joined ones
         * @return this
         * @throws IllegalArgumentException if a word holds a line break
         */
        public Builder run(ShellCommand command) {
            return add("RUN", command(command));
        }

        private static String command(ShellCommand command) {
            Text.line(command.toString(), "a command of a Dockerfile");
            return command.lines("");
        }

        /**
         * Runs a program while building, without a shell.
         *
         * @param words the program and its arguments
         * @return this
         */
        public Builder runDirectly(String... words) {
            return add("RUN", list(false, Arrays.asList(words)));
        }

        /**
         * Says which ports the container listens at.
         *
         * @param ports from 1 to 65535
         * @return this
         * @throws IllegalArgumentException if one is outside
         */
        public Builder expose(int... ports) {
            String all = Arrays.stream(ports)
                    .peek(port -> {
                        if (port < 1 || port > 65_535) {
                            throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
                        }
                    })
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" "));
            return add("EXPOSE", all);
        }

        /**
         * Folders that outlive a container.
         *
         * @param folders paths
         * @return this
         */
        public Builder volume(String... folders) {
            return add("VOLUME", list(true, Arrays.asList(folders)));
        }

        /**
         * The program that the container is; no shell is in between.
         *
         * @param words the program and its arguments
         * @return this
         */
        public Builder entrypoint(String... words) {
            return add("ENTRYPOINT", list(false, Arrays.asList(words)));
        }

        /**
         * What the container runs, or the arguments of its {@link #entrypoint}; no shell is in between.
         *
         * @param words the program and its arguments
         * @return this
         */
        public Builder command(String... words) {
            return add("CMD", list(false, Arrays.asList(words)));
        }

        private Builder add(String instruction, String rest) {
            if (!staged) {
                throw new IllegalArgumentException(instruction + " stands in a stage; begin one with from(…)");
            }
            lines.add(instruction + " " + rest);
            return this;
        }

        private static String list(boolean substituted, List<String> words) {
            return words.stream()
                    .map(word -> DockerText.json(Text.check(word), substituted))
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        /**
         * The Dockerfile.
         *
         * @return what was added
         * @throws IllegalArgumentException if there is no stage
         */
        public Dockerfile build() {
            if (!staged) {
                throw new IllegalArgumentException("a Dockerfile has at least one stage; begin one with from(…)");
            }
            return new Dockerfile(lines);
        }
    }
}
