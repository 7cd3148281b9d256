package io.github.nixpoet.nixos;

import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.read.SchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The options of the bundled release of NixOS.
 *
 * <p>Example: {@code NixosOptions.schema().option("services.openssh.enable").orElseThrow().type()} is a {@code BoolType}.
 */
public final class NixosOptions {

    private static final String FACTS = "options.jsonl.gz";

    private NixosOptions() {}

    /**
     * The release that the options are of.
     *
     * @return as {@code lib.trivial.release} has it
     */
    public static String release() {
        return "26.11";
    }

    /**
     * What the options are: 24,488 of them, without prose.
     *
     * @return the schema, read when first asked for and then kept
     */
    public static OptionSchema schema() {
        return Bundled.SCHEMA;
    }

    /** Read once, by the first who asks. */
    private static final class Bundled {

        static final OptionSchema SCHEMA = read();

        private static OptionSchema read() {
            try (InputStream facts = NixosOptions.class.getResourceAsStream(FACTS)) {
                if (facts == null) {
                    throw new IllegalStateException("the resource " + FACTS + " is missing");
                }
                return SchemaReader.read("NixOS " + release(), facts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
