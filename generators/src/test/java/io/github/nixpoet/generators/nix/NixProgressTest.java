package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NixProgressTest {

    private static final List<NixEvent> BUILD = List.of(
            new NixEvent.Started(List.of("nix-build"), Path.of("/")),
            new NixEvent.Begun(1, 0, ActivityKind.BUILDS, NixLevel.ERROR, "", List.of()),
            new NixEvent.Begun(
                    7,
                    0,
                    ActivityKind.SUBSTITUTE,
                    NixLevel.INFO,
                    "",
                    List.of("/nix/store/0123456789abcdfghijklmnpqrsvwxyz-zlib-1.3", "https://cache.nixos.org")),
            new NixEvent.Begun(
                    2,
                    1,
                    ActivityKind.BUILD,
                    NixLevel.INFO,
                    "building",
                    List.of("/nix/store/0123456789abcdfghijklmnpqrsvwxyz-hello-2.12.drv", "ssh://big")),
            new NixEvent.Progressed(1, 0, 1, 1, 0),
            new NixEvent.PhaseBegun(2, "buildPhase\u0007"),
            new NixEvent.BuilderSaid(2, "make \u001b[31mall\u001b[0m\u0007"),
            new NixEvent.Said(NixLevel.WARNING, "warning: old"),
            new NixEvent.Said(NixLevel.CHATTY, "not worth a line"),
            new NixEvent.Failed(new NixError("no\nway", Optional.empty(), List.of(), List.of(), List.of())),
            new NixEvent.Ended(2),
            new NixEvent.Progressed(1, 1, 1, 0, 0),
            new NixEvent.Finished(1, Duration.ofMillis(1500)));

    @Test
    void showsALineAnEvent() {
        assertThat(shown(true)).isEqualTo("""
                        fetching zlib-1.3 from https://cache.nixos.org
                        building hello-2.12 on ssh://big
                        hello-2.12: buildPhase?
                        hello-2.12> make all?
                        warning: old
                        error: no way
                        end of hello-2.12
                        Nix ended with 1 after 1.5 s
                        """);
    }

    @Test
    void showsABar() {
        assertThat(shown(false))
                .contains("nix", "1/1", "hello-2.12 buildPhase?")
                .doesNotContain("\u0007");
    }

    private static String shown(boolean lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        try (NixProgress progress = lines ? NixProgress.lines(out) : NixProgress.bar(out)) {
            BUILD.forEach(progress);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
