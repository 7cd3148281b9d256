package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lines as Nix 2.8 and 2.34 write them, and lines as neither does. */
class JsonLogTest {

    @Test
    void readsWhatBothVersionsSay() {
        assertThat(JsonLog.read("""
                                @nix {"action":"start","fields":["/s/h-ok.drv","",1,1],"id":65528316035077,"level":3,"text":"building '/s/h-ok.drv'","type":105}"""))
                .isEqualTo(new NixEvent.Begun(
                        65528316035077L,
                        0,
                        ActivityKind.BUILD,
                        NixLevel.INFO,
                        "building '/s/h-ok.drv'",
                        List.of("/s/h-ok.drv", "", "1", "1")));
        assertThat(JsonLog.read(
                        "@nix {\"action\":\"start\",\"id\":2,\"level\":0,\"parent\":1,\"text\":\"\",\"type\":104}"))
                .isEqualTo(new NixEvent.Begun(2, 1, ActivityKind.BUILDS, NixLevel.ERROR, "", List.of()));
        assertThat(JsonLog.read("@nix {\"action\":\"result\",\"fields\":[1,3,1,0],\"id\":2,\"type\":105}"))
                .isEqualTo(new NixEvent.Progressed(2, 1, 3, 1, 0));
        assertThat(JsonLog.read("@nix {\"action\":\"result\",\"fields\":[101,9],\"id\":2,\"type\":106}"))
                .isEqualTo(new NixEvent.Expected(2, ActivityKind.DOWNLOAD, 9));
        assertThat(JsonLog.read("@nix {\"action\":\"result\",\"fields\":[\"buildPhase\"],\"id\":2,\"type\":104}"))
                .isEqualTo(new NixEvent.PhaseBegun(2, "buildPhase"));
        assertThat(JsonLog.read("@nix {\"action\":\"result\",\"fields\":[\"hä\"],\"id\":2,\"type\":101}"))
                .isEqualTo(new NixEvent.BuilderSaid(2, "hä"));
        assertThat(JsonLog.read("@nix {\"action\":\"stop\",\"id\":2}")).isEqualTo(new NixEvent.Ended(2));
        assertThat(JsonLog.read(
                        "@nix {\"action\":\"msg\",\"level\":1,\"msg\":\"\\u001b[35;1mwarning:\\u001b[0m old\"}"))
                .isEqualTo(new NixEvent.Said(NixLevel.WARNING, "warning: old"));
    }

    @Test
    void readsTheErrorsOfBothVersionsAlike() {
        NixEvent old = JsonLog.read("""
                @nix {"action":"msg","column":11,"file":"/x/ty.nix","level":0,"line":1,"msg":"...","raw_msg":"cannot add \\u001b[35;1ma string\\u001b[0m to an integer","trace":[{"raw_msg":"from call site"}]}""");
        NixEvent recent = JsonLog.read("""
                @nix {"action":"msg","column":11,"file":"/x/ty.nix:1:11","level":0,"line":1,"msg":"...","raw_msg":"cannot add a string to an integer","trace":[{"column":0,"file":"«none»:0","line":0,"raw_msg":"from call site"}]}""");

        assertThat(old)
                .isEqualTo(recent)
                .isEqualTo(new NixEvent.Failed(new NixError(
                        "cannot add a string to an integer",
                        Optional.of(new NixPosition("/x/ty.nix", 1, 11)),
                        List.of(new NixError.Frame("from call site", Optional.empty())),
                        List.of(),
                        List.of())));
        NixEvent string = JsonLog.read("""
                @nix {"action":"msg","column":5,"file":"1 + \\"x\\"","level":0,"line":1,"msg":"Did you mean a?","raw_msg":"no"}""");
        assertThat(string)
                .isEqualTo(new NixEvent.Failed(new NixError(
                        "no", Optional.of(new NixPosition("«string»", 1, 5)), List.of(), List.of("a"), List.of())));
    }

    @Test
    void takesWhatIsUnknownOrBrokenAsItCame() {
        assertThat(JsonLog.read("@nix {\"action\":\"dance\"}")).isEqualTo(new NixEvent.Other("{\"action\":\"dance\"}"));
        assertThat(JsonLog.read("@nix {\"action\":\"result\",\"id\":1,\"type\":999}"))
                .isInstanceOf(NixEvent.Other.class);
        assertThat(JsonLog.read("@nix {\"action\":\"start\",\"id\":1,\"type\":999,\"level\":99}"))
                .isEqualTo(new NixEvent.Begun(1, 0, ActivityKind.UNKNOWN, NixLevel.VOMIT, "", List.of()));
        for (String line : List.of("@nix {\"action\":\"st", "@nix []", "@nix ", "@nix", "", "hello", "@nix {}{")) {
            assertThat(JsonLog.read(line))
                    .as(line)
                    .isIn(new NixEvent.Said(NixLevel.INFO, line), new NixEvent.Other("{}"));
        }
    }

    @Property(tries = 500)
    void readsAnyLine(@ForAll String text) {
        assertThat(JsonLog.read(text)).isInstanceOf(NixEvent.Said.class);
        assertThat(JsonLog.read("@nix {\"action\":\"" + text)).isNotNull();
    }

    @Property(tries = 200)
    void readsLinesHoweverTheyArrive(@ForAll List<@IntRange(min = 1, max = 40_000) Integer> lengths)
            throws IOException {
        List<String> lines = lengths.stream()
                .map(length -> "@nix " + "ä€😀".repeat(length / 9 + 1))
                .toList();
        List<InputStream> parts = new ArrayList<>();
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at += 7001) {
            parts.add(new ByteArrayInputStream(bytes, at, Math.min(7001, bytes.length - at)));
        }
        LineReader reader = new LineReader(new SequenceInputStream(Collections.enumeration(parts)));
        List<String> read = new ArrayList<>();
        for (Optional<String> line = reader.read(); line.isPresent(); line = reader.read()) {
            read.add(line.get());
        }

        assertThat(read).isEqualTo(lines);
    }

    @Test
    void cutsALineOfAHundredMegabytes() throws IOException {
        for (String beginning : List.of("@nix {\"msg\":\"", "")) {
            InputStream endless = new InputStream() {
                private int left = 100_000_000;

                @Override
                public int read() {
                    return left-- > 0 ? 'x' : -1;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    int n = Math.min(length, left);
                    for (int i = 0; i < n; i++) {
                        buffer[offset + i] = 'x';
                    }
                    left -= n;
                    return n == 0 ? -1 : n;
                }
            };
            InputStream start = new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8));
            InputStream end = new ByteArrayInputStream("\nnext\n".getBytes(StandardCharsets.UTF_8));
            LineReader reader =
                    new LineReader(new SequenceInputStream(Collections.enumeration(List.of(start, endless, end))));

            assertThat(reader.read().orElseThrow().length()).isLessThanOrEqualTo((16 << 20) + 1);
            assertThat(reader.read()).contains("next");
        }
    }
}
