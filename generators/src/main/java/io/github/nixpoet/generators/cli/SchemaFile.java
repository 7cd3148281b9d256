package io.github.nixpoet.generators.cli;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.nixos.NixosOptions;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.read.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The schema that a word on the command line means: a file, or the release that comes with the program. */
final class SchemaFile {

    private SchemaFile() {}

    /**
     * Reads it.
     *
     * @throws ParameterException if there is no such file, or it does not tell of options
     */
    static OptionSchema read(String word, CommandLine command) {
        if (word.equals(NixosOptions.release())) {
            return NixosOptions.schema();
        }
        Path file = Path.of(word);
        if (!Files.exists(file)) {
            throw new ParameterException(
                    command,
                    word + ": there is no such file; the release that comes with this program is "
                            + NixosOptions.release() + ", and 'nixpoet options extract' makes a file of any other");
        }
        try {
            return SchemaReader.read(file);
        } catch (IOException e) {
            throw new ParameterException(command, Failures.text(file, e), e);
        } catch (NixPoetException e) {
            throw new ParameterException(command, e.report(), e);
        } catch (OutOfMemoryError e) {
            throw new ParameterException(command, word + ": too large for the memory; give Java more of it by -Xmx", e);
        }
    }
}
