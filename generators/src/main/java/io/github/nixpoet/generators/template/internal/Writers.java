package io.github.nixpoet.generators.template.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON and YAML as a person would lay them out, the same on every machine. */
public final class Writers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new YamlText())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new SimpleModule().addSerializer(String.class, new LinesAsBlock()))
            .build();

    private Writers() {}

    /**
     * JSON, indented by two blanks.
     *
     * @param data as {@link Data} makes it
     * @return the text, its last line ended
     */
    public static String json(@Nullable Object data) {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return text(JSON.writer(printer), data) + "\n";
    }

    /**
     * YAML in blocks, without anchors.
     *
     * @param data as {@link Data} makes it
     * @return the text, its last line ended
     */
    public static String yaml(@Nullable Object data) {
        return text(YAML.writer(), data);
    }

    private static String text(ObjectWriter writer, @Nullable Object data) {
        try {
            return writer.writeValueAsString(data);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("plain data can always be written", failure);
        }
    }

    /** Text of some lines as a block, if every reader gets the same from that. */
    private static final class LinesAsBlock extends StdScalarSerializer<String> {

        private static final long serialVersionUID = 1L;

        LinesAsBlock() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
            YAMLGenerator yaml = (YAMLGenerator) out;
            boolean quoted = text.indexOf('\n') >= 0 && !YamlText.isBlock(text);
            yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, !quoted);
            yaml.writeString(text);
            yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, true);
        }
    }
}
