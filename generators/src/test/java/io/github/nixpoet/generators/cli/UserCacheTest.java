package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {

    @TempDir
    Path dir;

    @Test
    void theFolderIsWhereTheLauncherHasIt() {
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "/c", "HOME", "/h")))
                .contains(Path.of("/c/nixpoet"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "", "HOME", "/h"))).contains(Path.of("/h/.cache/nixpoet"));
        assertThat(UserCache.folder(Map.of("HOME", "/h"))).contains(Path.of("/h/.cache/nixpoet"));
        assertThat(UserCache.folder(Map.of("HOME", ""))).isEmpty();
        assertThat(UserCache.folder(Map.of())).isEmpty();
        assertThat(UserCache.folder(Map.of("HOME", "\0"))).isEmpty();
    }

    /** As in these tests, which keep nothing in the cache of whoever runs them. */
    @Test
    void looseClassesHaveNoStamp() {
        assertThat(UserCache.stamp(Main.class)).isEmpty();
        assertThat(UserCache.stamp(Test.class)).isPresent();
        assertThat(UserCache.stamp(Test.class, Main.class)).isEmpty();
        assertThat(UserCache.stamp(String.class)).isEmpty();
        assertThat(UserCache.digests("formatted", Main.class)).isEmpty();
    }

    @Test
    void aJarThatIsBuiltAnewHasAnotherStamp() throws Exception {
        Path jar = jar(dir.resolve("a.jar"), 0);
        Path other = Files.createDirectory(dir.resolve("other")).resolve("a.jar");
        Optional<Digest> stamp = stamp(jar, 1_000);

        assertThat(stamp).isPresent();
        assertThat(stamp(jar, 1_000)).isEqualTo(stamp);
        assertThat(stamp(jar, 2_000)).isPresent().isNotEqualTo(stamp);
        assertThat(stamp(jar(other, 0), 1_000)).isPresent().isNotEqualTo(stamp);
        assertThat(stamp(jar(jar, 1), 1_000)).isPresent().isNotEqualTo(stamp);
    }

    private static Path jar(Path file, int more) throws IOException {
        String name = Digest.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file));
                InputStream in = Digest.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new ZipEntry(name));
            in.transferTo(out);
            out.putNextEntry(new ZipEntry("x".repeat(more + 1)));
        }
        return file;
    }

    private static Optional<Digest> stamp(Path jar, long time) throws Exception {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(time));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return UserCache.stamp(loader.loadClass(Digest.class.getName()));
        }
    }
}
