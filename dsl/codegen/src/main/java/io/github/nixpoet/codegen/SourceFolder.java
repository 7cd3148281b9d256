package io.github.nixpoet.codegen;

import io.github.nixpoet.codegen.emit.JavaSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of a package of generated classes. */
final class SourceFolder {

    private SourceFolder() {}

    static int write(Path root, String packageName, Stream<JavaSource> sources) throws IOException {
        Path folder = root.resolve(packageName.replace('.', '/'));
        Files.createDirectories(folder);
        Set<String> written;
        try {
            // Making the text is what takes time.
            written = sources.parallel().map(source -> replace(folder, source)).collect(Collectors.toSet());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        deleteStale(folder, written);
        return written.size();
    }

    /** A file that does not change keeps its time, so that a build sees that it need not be compiled again. */
    private static String replace(Path folder, JavaSource source) {
        String name = source.className() + ".java";
        Path file = folder.resolve(name);
        byte[] content = source.text().getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.isRegularFile(file)
                    || Files.size(file) != content.length
                    || !Arrays.equals(Files.readAllBytes(file), content)) {
                Files.write(file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }

    private static void deleteStale(Path folder, Set<String> written) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
            for (Path file : files) {
                if (!written.contains(file.getFileName().toString()) && isGenerated(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isGenerated(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String first = reader.readLine();
            return first != null && first.startsWith("// " + JavaSource.MARK);
        }
    }
}
