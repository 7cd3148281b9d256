package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FileSetWriterPropertyTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadBackAndNotWrittenAgain(@ForAll("sets") FileSet first, @ForAll("sets") FileSet second)
            throws IOException {
        Path dir = Files.createTempDirectory("nixpoet-property");
        try {
            writeAndReadBack(dir.resolve("x"), first);
            writeAndReadBack(dir.resolve("y"), second);
            writer(dir.resolve("x")).force(true).write(first);
            assertThat(Folder.snapshot(dir.resolve("x")).keySet()).noneMatch(TemporaryNames::matches);
        } finally {
            delete(dir);
        }
    }

    private static void writeAndReadBack(Path target, FileSet set) throws IOException {
        FileSetWriter writer = writer(target);
        assertThat(writer.write(set).count(Outcome.CREATED))
                .isEqualTo(set.files().size());
        for (GeneratedFile file : set.files()) {
            assertThat(Files.readString(target.resolve(file.path()))).isEqualTo(file.text());
            assertThat(Files.isExecutable(target.resolve(file.path()))).isEqualTo(file.executable());
        }
        assertThat(writer.write(set).count(Outcome.UNCHANGED))
                .isEqualTo(set.files().size());
    }

    private static FileSetWriter writer(Path target) {
        return new FileSetWriter(
                target, false, new CountedDisk(), TemporaryNames.ofThisProcess(), Duration.ofSeconds(10));
    }

    /** Files end in .f and folders do not, so no file is a folder. */
    @Provide
    Arbitrary<FileSet> sets() {
        Arbitrary<String> part = Arbitraries.strings()
                .withChars("ab -$'\"()<>#äß😀ı")
                .ofMinLength(1)
                .ofMaxLength(5)
                .filter(FileSetWriterPropertyTest::fitsTheLocale);
        Arbitrary<String> path = part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("/", parts) + ".f");
        Arbitrary<String> text =
                Arbitraries.strings().filter(s -> s.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
        Arbitrary<GeneratedFile> file =
                Combinators.combine(path, text, Arbitraries.of(true, false)).as(GeneratedFile::new);
        return file.list()
                .ofMaxSize(8)
                .uniqueElements(each -> each.path().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .map(files -> FileSet.builder("s").files(files).build());
    }

    private static boolean fitsTheLocale(String text) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(text);
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> paths = Files.walk(dir)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
