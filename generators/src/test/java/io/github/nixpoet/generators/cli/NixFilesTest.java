package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NixFilesTest {

    @TempDir
    Path dir;

    private static List<Path> find(Path... paths) {
        List<Path> files = new ArrayList<>();
        NixFiles.find(
                List.of(paths),
                found -> files.add(found.path()),
                fault -> assertThat(fault).isEmpty());
        return files;
    }

    @Test
    void filesComeNameByName() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Path folder = dir;
            for (int depth = random.nextInt(5); depth > 0; depth--) {
                folder = folder.resolve("f" + random.nextInt(4));
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(random.nextInt(100) + (i % 3 == 0 ? ".txt" : ".nix")), "");
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(dir)) {
            all = walk.filter(file -> file.toString().endsWith(".nix")).sorted().toList();
        }

        assertThat(all).hasSizeGreaterThan(900);
        for (int i = 0; i < 20; i++) {
            assertThat(find(dir))
                    .isEqualTo(all.stream().sorted(NixFilesTest::nameByName).toList());
        }
        assertThat(find(dir, dir.resolve("f1"), dir)).hasSameElementsAs(all).hasSameSizeAs(all);
    }

    private static int nameByName(Path one, Path other) {
        for (int i = 0; i < Math.min(one.getNameCount(), other.getNameCount()); i++) {
            int order = one.getName(i).compareTo(other.getName(i));
            if (order != 0) {
                return order;
            }
        }
        return one.getNameCount() - other.getNameCount();
    }

    @Test
    void aFolderMayBeDeep() throws IOException {
        Path folder = dir;
        for (int i = 0; i < 200; i++) {
            folder = folder.resolve("d");
        }
        Path file = Files.createDirectories(folder).resolve("a.nix");
        Files.writeString(file, "");

        assertThat(find(dir)).containsExactly(file);
    }

    @Test
    void whatIsNamedIsTakenAsItIs() throws IOException {
        Path text = Files.writeString(dir.resolve("text"), "");
        Path gone = dir.resolve("gone.nix");
        Path link = Files.createSymbolicLink(dir.resolve("link.nix"), text);

        assertThat(find(text, gone, link)).containsExactly(text, gone, link);
        assertThat(find(dir)).isEmpty();
    }
}
