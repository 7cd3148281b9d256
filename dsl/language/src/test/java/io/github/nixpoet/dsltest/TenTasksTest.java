package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tasks of the DSL's README are those that are compiled here. */
class TenTasksTest {

    private static final int TASKS = 10;
    private static final int LINES = 15;
    private static final Path SOURCE = Path.of("src/test/java/io/github/nixpoet/dsltest/TenTasks.java");
    private static final Path README = Path.of("../README.md");
    private static final Pattern TASK =
            Pattern.compile("    // (.*)\n    static ToNix \\w+\\(\\) \\{\n((?:.*\n)*?)    \\}\n");

    @Test
    void theReadmeHasEachAsItIsCompiled() throws IOException {
        List<MatchResult> tasks =
                TASK.matcher(Files.readString(SOURCE)).results().toList();
        assertThat(tasks).hasSize(TASKS);
        String readme = Files.readString(README);
        for (MatchResult task : tasks) {
            String body = task.group(2).stripTrailing().stripIndent() + "\n";
            assertThat(body.lines().count()).as(task.group(1)).isLessThan(LINES);
            assertThat(readme).contains("**" + task.group(1) + "**\n\n```java\n" + body + "```\n");
        }
    }

    @Test
    void eachIsNixThatReadsBack() {
        List<Supplier<ToNix>> tasks = List.of(
                TenTasks::machine,
                TenTasks::test,
                TenTasks::containerImage,
                TenTasks::diskImage,
                TenTasks::iso,
                TenTasks::flake,
                TenTasks::script,
                TenTasks::overlayWithPatch,
                TenTasks::fleet,
                TenTasks::secret);
        assertThat(tasks).hasSize(TASKS).allSatisfy(task -> {
            ToNix value = task.get();
            assertThat(NixExpr.parse(Text.of(value))).isEqualTo(value.toNix());
        });
    }
}
