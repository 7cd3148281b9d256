package io.github.nixpoet.codegen;

import io.github.nixpoet.codegen.emit.JavaSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a package of generated classes. */
final class SourceFolder {

    private SourceFolder() {}

    static int write(Path root, String packageName, Stream<JavaSource> sources) throws IOException {
        Path folder = root.resolve(packageName.replace('.', '/'));
        Files.createDirectories(folder);
        Set<String> written = new HashSet<>();
        for (Iterator<JavaSource> it = sources.iterator(); it.hasNext(); ) {
            JavaSource source = it.next();
            String name = source.className() + ".java";
            replace(folder.resolve(name), source.text().getBytes(StandardCharsets.UTF_8));
            written.add(name);
        }
        deleteStale(folder, written);
        return written.size();
    }

    /** A file that does not change keeps its time, so that a build sees that it need not be compiled again. */
    private static void replace(Path file, byte[] content) throws IOException {
        if (!Files.isRegularFile(file)
                || Files.size(file) != content.length
                || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.write(file, content);
        }
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
