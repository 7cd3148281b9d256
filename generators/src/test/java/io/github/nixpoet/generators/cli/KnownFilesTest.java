package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {

    private static final Digest STAMP = new Digest(3, 4);

    @TempDir
    Path dir;

    private Path memory() {
        return dir.resolve("memory");
    }

    private KnownFiles known(int most) {
        return new KnownFiles(Optional.of(new DigestFile(memory(), STAMP)), Digest.NONE, true, most);
    }

    private static Found found(int number) {
        return new Found(Path.of(String.valueOf(number)), 1, Digest.NONE.with(number));
    }

    private void learn(int most, int from, int to) {
        KnownFiles known = known(most);
        for (int i = from; i < to; i++) {
            if (!known.has(found(i))) {
                known.add(found(i));
            }
        }
        known.save();
    }

    private Set<Integer> remembered(int most) {
        KnownFiles known = known(most);
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < 3_000; i++) {
            if (known.has(found(i))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** The work is told of every file that is not known, and of no other. */
    @Test
    void knownFilesAreNotWorkedOn() throws IOException {
        for (int i = 0; i < 500; i++) {
            Path folder = Files.createDirectories(dir.resolve("tree/" + i / 100));
            Path file = folder.resolve(i + ".nix");
            Files.setLastModifiedTime(Files.writeString(file, "1"), FileTime.fromMillis(1_000_000));
        }
        Path changed = dir.resolve("tree/3/333.nix");

        assertThat(workedOn()).hasSize(500);
        assertThat(workedOn()).isEmpty();
        Files.setLastModifiedTime(changed, FileTime.fromMillis(2_000_000));
        assertThat(workedOn()).containsExactly(changed);
        assertThat(workedOn()).isEmpty();
    }

    private Set<Path> workedOn() {
        Set<Path> all = new ConcurrentSkipListSet<>();
        Work work = (file, content) -> {
            all.add(file);
            return Work.Done.AS_IT_IS;
        };
        KnownFiles known = known(KnownFiles.MOST);
        FileRun run =
                new FileRun(List.of(dir.resolve("tree")), work, known, new PrintWriter(Writer.nullWriter()), false);
        assertThat(run.run()).isTrue();
        known.save();
        assertThat(run.summary()).startsWith("500 files, 0 failed, 500 bytes, ");
        return all;
    }

    @Test
    void whatWasNotMetIsKept() {
        learn(3_000, 0, 1_000);
        learn(3_000, 2_000, 3_000);

        assertThat(remembered(3_000)).hasSize(2_000).contains(0, 999, 2_000, 2_999);
    }

    @Test
    void whereThatIsTooMuchThoseOfTheLastRunStay() {
        learn(1_500, 0, 1_000);
        learn(1_500, 400, 1_600);

        assertThat(remembered(1_500)).hasSize(1_200).contains(400, 1_599);
    }

    @Test
    void evenARunOfMoreFilesIsBounded() throws IOException {
        learn(100, 0, 1_000);

        assertThat(remembered(100)).hasSize(100);
        assertThat(Files.size(memory())).isEqualTo(16 * 101);
    }

    /** What would take all memory, were it believed. */
    @Test
    void aHugeMemoryIsAsNone() throws IOException {
        learn(100, 0, 100);
        assertThat(remembered(99)).as("more than there may be").isEmpty();
        try (RandomAccessFile file = new RandomAccessFile(memory().toFile(), "rw")) {
            file.setLength(16L << 36);
        }

        assertThat(remembered(KnownFiles.MOST)).isEmpty();
        learn(100, 7, 8);
        assertThat(remembered(100)).containsExactly(7);
    }

    @Test
    void zerosAreNoDigests() throws IOException {
        learn(100, 1, 3);
        byte[] bytes = Files.readAllBytes(memory());
        Arrays.fill(bytes, 16, 32, (byte) 0);
        Files.write(memory(), bytes);

        assertThat(remembered(100)).hasSize(1);
        assertThat(known(100).has(new Found(dir, 0, Digest.NONE))).isFalse();
    }

    @Test
    void twoRunsAtATimeHarmNothing() {
        KnownFiles one = known(100);
        KnownFiles two = known(100);
        one.add(found(1));
        two.add(found(2));
        one.save();
        two.save();

        assertThat(remembered(100)).containsExactly(2);
    }
}
