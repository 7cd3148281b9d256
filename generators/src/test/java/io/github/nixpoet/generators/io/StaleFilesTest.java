package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that an earlier set had and the new one has not. */
class StaleFilesTest {

    private static final FileSet BOTH = FileSet.builder("s")
            .file("a", "a")
            .file("deep/er/b $(x) 'q\" ä", "b")
            .build();
    private static final FileSet ONE = FileSet.builder("s").file("a", "a").build();

    @TempDir
    Path dir;

    @Test
    void areRemovedWithTheFoldersThatAreEmptyThen() {
        write(BOTH);

        assertThat(write(ONE).outcomes())
                .containsExactly(
                        Map.entry("a", Outcome.UNCHANGED), Map.entry("deep/er/b $(x) 'q\" ä", Outcome.REMOVED));
        assertThat(Folder.snapshot(dir).keySet()).containsExactly("", ".nixpoet-manifest", "a");
        assertThat(write(ONE).outcomes()).containsExactly(Map.entry("a", Outcome.UNCHANGED));
    }

    @Test
    void keepAFolderThatAPersonUses() throws IOException {
        write(BOTH);
        Files.writeString(dir.resolve("deep/mine"), "");

        write(ONE);

        assertThat(Folder.snapshot(dir).keySet()).containsExactly("", ".nixpoet-manifest", "a", "deep", "deep/mine");
    }

    @Test
    void areKeptAndToldOfEachTimeIfAPersonChangedThem() throws IOException {
        write(BOTH);
        Path mine = Files.writeString(dir.resolve("deep/er/b $(x) 'q\" ä"), "mine");

        for (boolean force : new boolean[] {false, true}) {
            WriteReport report = FileSetWriter.into(dir).force(force).write(ONE);
            assertThat(report.count(Outcome.KEPT)).isEqualTo(1);
            assertThat(mine).hasContent("mine");
        }
        Files.writeString(mine, "b");
        assertThat(write(ONE).count(Outcome.REMOVED)).isEqualTo(1);
    }

    @Test
    void areForgottenIfAPersonRemovedThem() throws IOException {
        write(BOTH);
        Files.delete(dir.resolve("deep/er/b $(x) 'q\" ä"));

        assertThat(write(ONE).outcomes()).containsExactly(Map.entry("a", Outcome.UNCHANGED));
        assertThat(Folder.snapshot(dir).keySet()).containsExactly("", ".nixpoet-manifest", "a");
        assertThat(dir.resolve(".nixpoet-manifest")).content().doesNotContain("deep");
    }

    @Test
    void ofOtherSetsStay() {
        write(BOTH);
        FileSet other = FileSet.builder("other").file("c", "c").build();

        assertThat(write(other).outcomes()).containsExactly(Map.entry("c", Outcome.CREATED));
        assertThat(write(BOTH).count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(write(FileSet.builder("other").build()).outcomes()).containsExactly(Map.entry("c", Outcome.REMOVED));
        assertThat(dir.resolve("a")).exists();
    }

    @Test
    void belongToTheSetThatWroteThemLast() {
        write(BOTH);
        write(FileSet.builder("other").file("a", "new").build());

        assertThat(write(FileSet.builder("s").build()).outcomes().keySet()).containsExactly("deep/er/b $(x) 'q\" ä");
        assertThat(dir.resolve("a")).hasContent("new");
    }

    @Test
    void areNotFollowedThroughALink() throws IOException {
        write(BOTH);
        Path outside = Files.createDirectories(dir.resolve("outside/er"));
        Path victim = Files.writeString(outside.resolve("b $(x) 'q\" ä"), "b");
        Files.delete(dir.resolve("deep/er/b $(x) 'q\" ä"));
        Files.delete(dir.resolve("deep/er"));
        Files.delete(dir.resolve("deep"));
        Files.createSymbolicLink(dir.resolve("deep"), dir.resolve("outside"));

        assertThat(write(ONE).count(Outcome.KEPT)).isEqualTo(1);
        assertThat(victim).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../victim", "x/../../victim", "./../victim", "/victim"})
    void outsideOfTheTargetAreNobodys(String path) throws IOException {
        Path target = Files.createDirectory(dir.resolve("target"));
        Path victim = Files.writeString(dir.resolve("victim"), "b");
        FileSetWriter.into(target).write(ONE);
        String named = path.startsWith("/") ? victim.toString() : path;
        Files.writeString(
                target.resolve(".nixpoet-manifest"),
                "# nixpoet manifest 1:\n# set s\n" + Hash.of("b") + "  " + named + "\n");

        assertThat(FileSetWriter.into(target).write(ONE).outcomes()).containsOnlyKeys("a");
        assertThat(victim).exists();
    }

    private WriteReport write(FileSet set) {
        return FileSetWriter.into(dir).write(set);
    }
}
