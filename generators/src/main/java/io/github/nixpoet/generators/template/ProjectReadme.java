package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.template.internal.MarkdownText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in Markdown that explains a project to whoever finds it.
 *
 * <pre>{@code
 * ProjectReadme.of(set, "A web server for the demo.")
 *         .section("Reach it")
 *         .shell(ShellCommand.of("curl", "http://127.0.0.1:9000"))
 *         .build()
 *         .file("README.md")
 * }</pre>
 */
public final class ProjectReadme implements GeneratedText {

    private final List<String> parts;

    private ProjectReadme(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A text.
     *
     * @param title its heading, one line
     * @return a builder
     * @throws IllegalArgumentException if the title holds a line break
     */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /**
     * A text about a file set: its files, and the commands that build it.
     *
     * @param set the set
     * @param about what it is, one line
     * @return a builder
     * @throws IllegalArgumentException if the text holds a line break
     */
    public static Builder of(FileSet set, String about) {
        Builder builder = titled(set.name()).text(about).section("Files");
        builder.items(set.files().stream()
                .map(GeneratedFile::path)
                .map(MarkdownText::code)
                .toList());
        if (!set.plans().isEmpty()) {
            builder.section("Build");
            builder.shell(set.plans().stream()
                    .map(BuildPlan::command)
                    .map(ShellCommand::of)
                    .toArray(ShellCommand[]::new));
        }
        return builder;
    }

    @Override
    public String text() {
        return String.join("\n", parts);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Adds part after part. */
    public static final class Builder {

        private final List<String> parts = new ArrayList<>();

        private Builder(String title) {
            parts.add("# " + MarkdownText.escape(title, false) + "\n");
        }

        /**
         * A heading.
         *
         * @param title one line
         * @return this
         * @throws IllegalArgumentException if it holds a line break
         */
        public Builder section(String title) {
            parts.add("## " + MarkdownText.escape(title, false) + "\n");
            return this;
        }

        /**
         * A paragraph.
         *
         * @param text one line, shown as it is
         * @return this
         * @throws IllegalArgumentException if it holds a line break
         */
        public Builder text(String text) {
            parts.add(MarkdownText.escape(text, true) + "\n");
            return this;
        }

        /**
         * Markdown of your own, with links, tables and code in a line; text from elsewhere does not belong here.
         *
         * @param markdown paragraphs, as they are
         * @return this
         */
        public Builder markdown(String markdown) {
            parts.add(markdown.strip() + "\n");
            return this;
        }

        /**
         * A list.
         *
         * @param items lines, shown as they are
         * @return this
         * @throws IllegalArgumentException if one holds a line break
         */
        public Builder list(String... items) {
            return items(List.of(items).stream()
                    .map(item -> MarkdownText.escape(item, true))
                    .toList());
        }

        private Builder items(List<String> items) {
            parts.add(String.join(
                    "", items.stream().map(item -> "- " + item + "\n").toList()));
            return this;
        }

        /**
         * Code.
         *
         * @param language what it is written in, as {@code nix}; letters and digits
         * @param code any text
         * @return this
         * @throws IllegalArgumentException if the language is none
         */
        public Builder code(String language, String code) {
            if (!language.matches("[A-Za-z0-9+-]*")) {
                throw new IllegalArgumentException("a language is letters and digits, not '" + language + "'");
            }
            parts.add(MarkdownText.block(language, code));
            return this;
        }

        /**
         * Commands to be typed in.
         *
         * @param commands the commands, one a line
         * @return this
         */
        public Builder shell(ShellCommand... commands) {
            return code(
                    "sh",
                    String.join(
                            "\n",
                            List.of(commands).stream()
                                    .map(each -> each.lines(""))
                                    .toList()));
        }

        /**
         * The text.
         *
         * @return what was added
         */
        public ProjectReadme build() {
            return new ProjectReadme(parts);
        }
    }
}
