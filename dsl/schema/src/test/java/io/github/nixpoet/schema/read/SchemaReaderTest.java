package io.github.nixpoet.schema.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {

    private static final String FACTS = """
            {"default":null,"path":["a","<name>","port"],"type":{"name":"nullOr","of":{"elemType":{"name":"unsignedInt16",\
            "desc":"16 bit unsigned integer; between 0 and 65535 (both inclusive)"}}}}
            {"path":["a"],"type":{"name":"attrsOf","of":{"elemType":{"name":"submodule"}}},"readOnly":true,"hasDefault":true}
            {"path":["b"],"renamedTo":"a.\\"x.y\\".port"}
            """;

    private static OptionSchema read(String text) {
        return SchemaReader.read("test.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsFacts() {
        OptionSchema schema = read(FACTS);
        Option port = schema.option("a.<name>.port").orElseThrow();
        assertThat(port.type()).isEqualTo(new NullOr(IntType.PORT));
        assertThat(port.defaultValue()).isEqualTo(new OptionDefault.Plain(Optional.empty()));
        Option set = schema.option("a").orElseThrow();
        assertThat(set.type()).isEqualTo(AttrsOf.of(Submodule.closed()));
        assertThat(set.isReadOnly()).isTrue();
        assertThat(set.defaultValue()).isEqualTo(OptionDefault.COMPUTED);
        assertThat(schema.renames())
                .singleElement()
                .satisfies(rename -> assertThat(rename.to()).isEqualTo(OptionPath.of("a", "x.y", "port")));
    }

    @Test
    void readsFactsInAListAndPacked() throws IOException {
        List<Option> wanted = read(FACTS).options();
        String list = "[" + FACTS.strip().replace("}\n{", "},{") + "]";
        assertThat(read(list).options()).isEqualTo(wanted);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(FACTS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SchemaReader.read("test.gz", packed.toByteArray()).options()).isEqualTo(wanted);
    }

    @Test
    void readsAManual() {
        OptionSchema schema = read("""
                {"programs.x.<name>.y":{"declarations":["x.nix"],"default":{"_type":"literalExpression","text":"\\"z\\""},
                 "description":"Of *this*.","loc":["programs","x","<name>","y"],"readOnly":false,"type":"null or string"},
                 "type":{"loc":["type"],"type":"boolean or something of its own"}}
                """);
        Option option = schema.option("programs.x.<name>.y").orElseThrow();
        assertThat(option.type()).isEqualTo(new NullOr(StringType.ANY));
        assertThat(option.description()).contains("Of *this*.");
        assertThat(option.defaultValue()).isEqualTo(new OptionDefault.Computed(Optional.of("\"z\"")));
        assertThat(schema.option("type").orElseThrow().type())
                .isEqualTo(new OpaqueType("", "boolean or something of its own"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7",
                "\"text\"",
                "not json",
                "{",
                "[",
                "[7]",
                "{\"a\":",
                "{\"a\":1}",
                "{\"a\":{}}",
                "{\"path\":[\"a\"",
                "{\"path\":[7],\"type\":{\"name\":\"str\"}}",
                "{\"path\":[],\"type\":{\"name\":\"str\"}}",
                "{\"path\":\"a\"}",
                "{\"name\":\"x\",\"version\":1,\"dependencies\":{}}",
                "[{\"type\":{\"name\":\"str\"}}]",
                "{\"path\":[\"a\"],\"renamedTo\":\"a..b\"}"
            })
    void refusesWhatIsNoSchema(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(SchemaException.class).hasMessageContaining("test.json");
    }

    @Test
    void refusesAnOptionToldTwice() {
        assertThatThrownBy(() -> read("{\"path\":[\"a\"]}{\"path\":[\"a\"]}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("clashing-options")
                .hasMessageContaining("twice: a");
    }

    @Test
    void refusesEveryTruncation() {
        byte[] whole = FACTS.strip().getBytes(StandardCharsets.UTF_8);
        int lineBreaks = 0;
        for (int end = 1; end < whole.length; end++) {
            byte[] part = java.util.Arrays.copyOf(whole, end);
            if (whole[end - 1] == '}' && (end == whole.length || whole[end] == '\n') || whole[end - 1] == '\n') {
                lineBreaks++;
                continue;
            }
            assertThatThrownBy(() -> SchemaReader.read("test.json", part))
                    .as(new String(part, StandardCharsets.UTF_8))
                    .isInstanceOf(SchemaException.class);
        }
        assertThat(lineBreaks).isEqualTo(4);
    }

    @Test
    void survivesDepthAndSize() {
        String open = "{\"name\":\"listOf\",\"of\":{\"elemType\":";
        String deep = "{\"path\":[\"a\"],\"type\":" + open.repeat(100_000) + "{}" + "}}".repeat(100_000) + "}";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(SchemaException.class);
        String phrase = "list of ".repeat(100_000) + "(".repeat(100_000) + "string";
        OptionSchema manual = read("{\"a\":{\"type\":\"" + phrase + "\"}}");
        assertThat(manual.option("a").orElseThrow().type()).isEqualTo(new OpaqueType("", phrase));
    }

    @Test
    void refusesPathsWithoutEnd() {
        String deep = "\"a\",".repeat(100_000) + "\"a\"";
        assertThatThrownBy(() -> read("{\"path\":[" + deep + "]}")).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> read("{\"a\":{\"type\":\"string\",\"loc\":[" + deep + "]}}"))
                .isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> read("{\"" + "a.".repeat(100_000) + "a\":{\"type\":\"string\"}}"))
                .isInstanceOf(SchemaException.class);
    }

    /** 100 MB, made as they are read. */
    @Test
    void readsLargeFilesOrSaysWhatIsWrong() throws IOException {
        byte[] prose = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        OptionSchema schema =
                SchemaReader.read("large", new Large(prose, "{\"path\":[\"a\",\"%d\"],\"prose\":\"", "\"}\n"));
        assertThat(schema.size()).isEqualTo(Large.PIECES);
        assertThatThrownBy(() ->
                        SchemaReader.read("large", new Large(prose, "{\"path\":[\"a\",\"%d\"],\"prose\":\"", "\"\n")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("large, line 2");
        assertThatThrownBy(() -> SchemaReader.read("large", new Large(prose, "{\"%d\":\"", "\"}\n")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("foreign-json");
    }

    /** The same piece again and again, between texts with its number. */
    private static final class Large extends InputStream {

        static final int PIECES = 100;

        private final byte[] piece;
        private final String before;
        private final String after;
        private ByteArrayInputStream now = new ByteArrayInputStream(new byte[0]);
        private int count;

        Large(byte[] piece, String before, String after) {
            this.piece = piece;
            this.before = before;
            this.after = after;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (now.available() == 0 && count < PIECES) {
                ByteArrayOutputStream next = new ByteArrayOutputStream(piece.length + 100);
                next.writeBytes(String.format(Locale.ROOT, before, count++).getBytes(StandardCharsets.UTF_8));
                next.writeBytes(piece);
                next.writeBytes(after.getBytes(StandardCharsets.UTF_8));
                now = new ByteArrayInputStream(next.toByteArray());
            }
            return now.read(into, offset, length);
        }
    }

    @Test
    void keepsHostileNames() {
        OptionSchema schema = read("{\"path\":[\"\",\"../../x\",\"*/\",\"\\u0000\\n\"],\"type\":{\"name\":\"str\"}}");
        assertThat(schema.options().get(0).path().names()).containsExactly("", "../../x", "*/", "\0\n");
    }
}
