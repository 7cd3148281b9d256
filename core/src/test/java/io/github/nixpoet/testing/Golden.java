package io.github.nixpoet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An expected text that stands in a file beside the tests. A run with {@code -Dgoldens=write} writes it, and fails. */
public final class Golden {

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    /**
     * A golden of a test.
     *
     * @param test whose package's folder holds it
     * @param name the file
     * @return the golden
     */
    public static Golden of(Class<?> test, String name) {
        String folder = test.getPackageName().replace('.', '/');
        return new Golden(Path.of("src/test/resources", folder, name));
    }

    /**
     * Compares.
     *
     * @param actual what the code makes now
     */
    public void check(String actual) {
        try {
            if ("write".equals(System.getProperty("goldens"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                throw new AssertionError("wrote " + file + ": look at it, then run without -Dgoldens");
            }
            assertThat(file).exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
