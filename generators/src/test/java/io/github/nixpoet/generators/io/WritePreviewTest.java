package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritePreviewTest {

    private static final FileSet FIRST = FileSet.builder("s")
            .file("a", "1\n")
            .file("b", "same\n")
            .file("gone", "x\n")
            .script("run", "#!/bin/sh\n")
            .build();
    private static final FileSet SECOND = FileSet.builder("s")
            .file("a", "2\n")
            .file("b", "same\n")
            .file("new", "n\n")
            .file("run", "#!/bin/sh\n")
            .build();

    @TempDir
    Path dir;

    @Test
    void tellsWhatWritingWouldDoAndTouchesNothing() {
        FileSetWriter writer = FileSetWriter.into(dir.resolve("x"));
        WritePreview empty = writer.preview(FIRST);
        assertThat(empty.report().count(Outcome.CREATED)).isEqualTo(4);
        assertThat(dir).isEmptyDirectory();
        writer.write(FIRST);
        Map<String, String> before = Folder.snapshot(dir);

        WritePreview preview = writer.preview(SECOND);

        assertThat(Folder.snapshot(dir)).isEqualTo(before);
        assertThat(preview.diff()).isEqualTo("""
                --- a/a
                +++ b/a
                @@ -1 +1 @@
                -1
                +2
                --- a/new
                +++ b/new
                @@ -0,0 +1 @@
                +n
                --- a/gone
                +++ b/gone
                @@ -1 +0,0 @@
                -x
                """);
        assertThat(preview.diffs()).containsEntry("run", "").doesNotContainKey("b");
        assertThat(preview.report()).isEqualTo(writer.write(SECOND));
        assertThat(writer.preview(SECOND).diff()).isEmpty();
    }

    @Test
    void isRefusedAsWritingIsAndShowsWhatForceWouldOverwrite() throws IOException {
        FileSetWriter writer = FileSetWriter.into(dir);
        writer.write(FIRST);
        Files.write(dir.resolve("a"), new byte[] {'m', (byte) 0xFF, '\n'});

        assertThat(catchThrowableOfType(WriteException.class, () -> writer.preview(SECOND))
                        .fault())
                .isEqualTo(WriteFault.WOULD_OVERWRITE);
        assertThat(writer.force(true).preview(SECOND).diffs().get("a")).contains("-m\uFFFD\n+2\n");
    }
}
