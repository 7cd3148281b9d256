package io.github.nixpoet.examples.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file of Java, which the build puts beside its class.
 *
 * @param name its name
 * @param head package and imports
 * @param code what comes after them
 */
public record SourceFile(String name, String head, String code) {

    private static final String PACKAGE_INFO = "package-info.java";

    /**
     * The sources of a class's package, its own first.
     *
     * @param type the class
     * @return its package's files but {@code package-info.java}
     */
    public static List<SourceFile> of(Class<?> type) {
        String own = type.getSimpleName() + ".java";
        return inPackage(type, folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file ->
                                name(file).endsWith(".java") && !name(file).equals(PACKAGE_INFO))
                        .map(SourceFile::read)
                        .sorted((a, b) -> a.name().equals(own)
                                ? -1
                                : b.name().equals(own) ? 1 : a.name().compareTo(b.name()))
                        .toList();
            }
        });
    }

    /**
     * What a class's package says of itself.
     *
     * @param type the class
     * @return the first line of its Javadoc, what stands before its colon aside
     */
    public static String title(Class<?> type) {
        String line = inPackage(
                type,
                folder -> Files.readString(folder.resolve(PACKAGE_INFO))
                        .lines()
                        .findFirst()
                        .orElseThrow());
        String title = line.replaceFirst("/\\*\\* (System [0-9]+: )?(.*) \\*/", "$2");
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static SourceFile read(Path file) {
        try {
            String text = Files.readString(file);
            int code = text.indexOf("/**");
            return new SourceFile(name(file), text.substring(0, code).strip(), text.substring(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The package is in a jar, or in a folder where the build is not done with it. */
    private static <T> T inPackage(Class<?> type, Reading<T> reading) {
        String folder = type.getPackageName().replace('.', '/');
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return reading.read(place.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return reading.read(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read(Path folder) throws IOException;
    }
}
