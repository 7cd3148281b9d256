package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nixpoet.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner against the Nix of this machine, whichever that is. */
class RealNixTest {

    @TempDir
    Path dir = Path.of("");

    private NixRunner nix = NixRunner.of(new NixInstallation(Map.of()));

    @BeforeEach
    void findNix() {
        nix = RealNix.in(dir);
    }

    @Test
    void knowsItsVersion() {
        assertThat(nix.version().isAtLeast(2, 8)).isTrue();
        assertThat(nix.version().isAtLeast(99, 0)).isFalse();
    }

    @Test
    void parsesAFileInAFolderOfAnyName() throws IOException {
        Path odd = Files.createDirectory(dir.resolve("a 'b' \"c\"\n$(d)"));
        Files.writeString(odd.resolve("-e 'f'\n.nix"), "{ a = 1 + 2; }");

        assertThat(nix.in(odd).parse(Path.of("-e 'f'\n.nix"))).contains("(1 + 2)");
        assertThat(nix.parse(odd.resolve("-e 'f'\n.nix"))).contains("(1 + 2)");
    }

    @Test
    void tellsWhereAFileDoesNotParse() throws IOException {
        Path file = Files.writeString(dir.resolve("bad.nix"), "{ a = ; }\n");

        NixException e = fails(() -> nix.parse(file));

        assertThat(e.fault()).isEqualTo(NixFault.NIX_FAILED);
        assertThat(e.exitCode()).hasValue(1);
        assertThat(e.command()).endsWith("--parse", file.toString());
        assertThat(e.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("syntax error, unexpected ';'", file + ":1:7")
                .doesNotContain("\n");
    }

    @Test
    void evaluatesManyExpressionsAtOnce() {
        String sums =
                IntStream.range(0, 30_000).mapToObj(i -> "(" + i + " + 1)").collect(Collectors.joining(" "));

        JsonNode values = nix.evaluate(NixCall.expression("[ " + sums + " \"ä😀\" ]"));

        assertThat(values).hasSize(30_001);
        assertThat(values.get(29_999).asInt()).isEqualTo(30_000);
        assertThat(values.get(30_000).asText()).isEqualTo("ä😀");
    }

    @Test
    void evaluatesAFileWithArguments() throws IOException {
        Files.writeString(dir.resolve("f.nix"), "{ a, b }: { c = { inherit a b; e = import <e>; }; }");
        Path e = Files.writeString(dir.resolve("e.nix"), "1");

        JsonNode value = nix.evaluate(NixCall.file(Path.of("f.nix"))
                .argument("a", "1 + 1")
                .stringArgument("b", "$(echo) ${x} '\"")
                .searchPath("e", e.toString())
                .attributes("c")
                .options("--show-trace")
                .build());

        assertThat(value.toString()).isEqualTo("{\"a\":2,\"b\":\"$(echo) ${x} '\\\"\",\"e\":1}");
    }

    @Test
    void tellsWhatAnEvaluationFailsOf() {
        NixException e = fails(() -> nix.evaluate(NixCall.expression("{ a = 1 + \"x\"; }")));

        assertThat(e).hasMessageContaining("failed: cannot add a string to an integer at ");
        assertThat(e.log()).contains("error:");
    }

    @Test
    void buildsAndTellsOfProgress() throws IOException {
        List<NixEvent> events = new ArrayList<>();
        NixCall hello = RealNix.derivation("hello", "echo working >&2; echo hi > $out");

        List<Path> derivations = nix.instantiate(hello);
        List<Path> built = nix.listener(events::add).build(hello);

        assertThat(derivations).singleElement().asString().endsWith("-hello.drv");
        assertThat(built).singleElement().satisfies(path -> assertThat(path).hasContent("hi\n"));
        assertThat(events.get(0)).isInstanceOf(NixEvent.Started.class);
        assertThat(events)
                .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(NixEvent.Begun.class, begun -> {
                    assertThat(begun.kind()).isEqualTo(ActivityKind.BUILD);
                    assertThat(begun.subject()).isEqualTo(derivations.get(0).toString());
                }))
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                NixEvent.BuilderSaid.class,
                                line -> assertThat(line.text()).isEqualTo("working")))
                .last()
                .isInstanceOfSatisfying(
                        NixEvent.Finished.class,
                        end -> assertThat(end.exitCode()).isZero());
        assertThat(Files.readString(nix.build(hello, Path.of("result")).get(0))).isEqualTo("hi\n");
        assertThat(dir.resolve("result")).isSymbolicLink();
    }

    /** What a configuration says of a host. */
    record Host(String name, int port, List<String> tags) {}

    @Test
    void evaluatesToRecords() {
        NixCall hosts = NixCall.expression(
                "[ { name = \"a\"; port = 80; tags = [ \"x\" ]; more = null; } { name = \"b\"; port = 1; tags = [ ]; } ]");

        assertThat(nix.evaluate(hosts, Host[].class)[0]).isEqualTo(new Host("a", 80, List.of("x")));
        assertThat(fails(() -> nix.evaluate(NixCall.expression("{ port = \"no number\"; }"), Host.class)))
                .hasMessageContaining("printed what is not a Host (")
                .extracting(NixException::fault)
                .isEqualTo(NixFault.NIX_OUTPUT_UNREADABLE);
    }

    @Test
    void readsAndRealisesDerivations() throws IOException {
        Files.writeString(dir.resolve("two.nix"), """
                let
                  made = name: script: derivation {
                    inherit name;
                    system = builtins.currentSystem;
                    builder = "/bin/sh";
                    args = [ "-c" "${script}; exit 0" ];
                    kind = "test";
                  };
                in
                rec {
                  first = made "first" "echo 1 > $out";
                  second = made "second" "read a < ${first}; echo $a ${./two.nix} > $out";
                }
                """);

        List<Path> paths = nix.instantiate(
                NixCall.file(Path.of("two.nix")).attributes("first", "second").build());
        List<NixDerivation> derivations = nix.derivations(paths);
        NixDerivation second = derivations.stream()
                .filter(derivation -> derivation.name().equals("second"))
                .findFirst()
                .orElseThrow();

        assertThat(paths).hasSize(2);
        assertThat(derivations).extracting(NixDerivation::path).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(second.builder()).isEqualTo("/bin/sh");
        assertThat(second.arguments()).hasSize(2).startsWith("-c");
        assertThat(second.environment()).containsEntry("kind", "test");
        assertThat(second.inputDerivations()).containsExactly(paths.get(0));
        assertThat(second.inputSources()).singleElement().asString().endsWith("-two.nix");
        List<Path> realised = nix.realise(paths);
        assertThat(realised).hasSize(2).contains(second.outputs().get("out"));
        assertThat(second.outputs().get("out")).content().startsWith("1 ");
        assertThat(nix.requisites(List.of(second.path()))).contains(paths.get(0), second.path());
        assertThat(nix.derivations(List.of())).isEmpty();
    }

    @Test
    void goesOnAfterAFailureAndTellsOfEach() throws IOException {
        Files.writeString(dir.resolve("fleet.nix"), """
                builtins.listToAttrs (map (n: { name = "h${n}"; value = derivation {
                  name = "host-${n}";
                  system = builtins.currentSystem;
                  builder = "/bin/sh";
                  args = [ "-c" "echo working on ${n} >&2; test ${n} = 2 && echo $out > $out; exit $?" ];
                }; }) [ "1" "2" "3" ])
                """);
        NixConf keepGoing =
                NixConf.builder().keepGoing(true).maxJobs(2).cores(1).build();
        NixRunner runner =
                nix.settings(nix.settings().toBuilder().config(keepGoing).build());

        NixException e = fails(() -> runner.build(
                NixCall.file(Path.of("fleet.nix")).attributes("h1", "h2", "h3").build()));

        assertThat(e.errors())
                .filteredOn(error -> !error.log().isEmpty())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.log())
                        .containsExactly("working on "
                                + error.derivation().orElseThrow().replaceAll(".*-host-(.)\\.drv", "$1")));
        assertThat(runner.build(
                        NixCall.file(Path.of("fleet.nix")).attributes("h2").build()))
                .hasSize(1);
    }

    @Test
    void readsWhatAnEvaluationWentThrough() throws IOException {
        Files.writeString(dir.resolve("trace.nix"), "builtins.addErrorContext \"while at it\" ({ hello = 1; }.helo)\n");

        NixError error = fails(
                        () -> nix.evaluate(NixCall.file(Path.of("trace.nix")).build()))
                .errors()
                .get(0);

        assertThat(error.message()).isEqualTo("attribute 'helo' missing");
        assertThat(error.missingAttribute()).contains("helo");
        assertThat(error.suggestions()).containsExactly("hello");
        assertThat(error.position().orElseThrow().file())
                .isEqualTo(dir.resolve("trace.nix").toString());
        assertThat(error.trace()).extracting(NixError.Frame::text).contains("while at it");
    }

    @Test
    void servesManyThreadsAtOnce() throws Exception {
        // Nix itself can't make a store twice at once.
        assertThat(nix.evaluate(NixCall.expression("1")).asInt()).isEqualTo(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            answers.add(threads.submit(
                    () -> nix.evaluate(NixCall.expression(number + " * 1000")).asInt()));
        }
        for (int i = 0; i < 8; i++) {
            assertThat(answers.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(i * 1000);
        }
        threads.shutdown();
    }

    @Test
    void checksAndShowsAFlake() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("checked"));
        Files.writeString(
                folder.resolve("flake.nix"), "{ outputs = _: { lib.n = 7; overlays.default = _: _: { }; }; }");
        NixRunner there = nix.in(folder);

        there.check("path:.");
        assertThat(there.show("path:.").toString()).contains("overlays");
        Files.writeString(folder.resolve("flake.nix"), "{ outputs = _: { overlays.default = 1; }; }");
        assertThat(fails(() -> there.check("path:.")).errors().get(0).message()).contains("overlay");
    }

    @Test
    void buildsAFlake() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("a 'flake'"));
        Files.writeString(
                folder.resolve("flake.nix"),
                "{ outputs = _: { n = 7; p = derivation { name = \"f\"; system = \""
                        + nix.evaluate(NixCall.expression("builtins.currentSystem"))
                                .asText()
                        + "\"; builder = \"/bin/sh\"; args = [ \"-c\" \"echo hi > $out; exit 0\" ]; }; }; }");
        NixRunner there = nix.in(folder);

        assertThat(there.evaluate(NixCall.flake("path:.#n")).asInt()).isEqualTo(7);
        assertThat(there.instantiate(NixCall.flake("path:.#p", "path:.#p"))).hasSize(2);
        assertThat(there.instantiate(NixCall.flake("path:.#p")))
                .singleElement()
                .asString()
                .endsWith("-f.drv");
        assertThat(there.build(NixCall.flake("path:.#p")))
                .singleElement()
                .satisfies(path -> assertThat(path).hasContent("hi\n"));
    }

    @Test
    void tellsWhatABuilderSaidBeforeItFailed() {
        NixException e = fails(() -> nix.build(RealNix.derivation("bad", "echo no such thing >&2; exit 3")));

        assertThat(e.fault()).isEqualTo(NixFault.NIX_FAILED);
        assertThat(e).hasMessageContaining("-bad.drv").hasMessageContaining("failed with exit code 3");
        assertThat(e).hasMessageContaining("the log before it ends: no such thing");
        assertThat(e.log()).contains("no such thing\n");
    }

    @Test
    void endsABuilderAtTheTimeLimit() throws Exception {
        NixRunner hasty = nix.settings(
                nix.settings().toBuilder().timeLimit(Duration.ofSeconds(2)).build());

        NixException e = fails(() -> hasty.build(sleeper()));

        assertThat(e.fault()).isEqualTo(NixFault.NIX_TIME_LIMIT);
        assertThat(e).hasMessageContaining("took longer than 2s");
        assertSleeperIsGone();
    }

    @Test
    void endsABuilderWhenTheCallerIsInterrupted() throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        Future<NixException> thrown = caller.submit(() -> {
            NixException e = fails(() -> nix.build(sleeper()));
            assertThat(Thread.interrupted()).isTrue();
            return e;
        });
        while (!Files.exists(dir.resolve("pid")) && !thrown.isDone()) {
            Thread.sleep(20);
        }

        caller.shutdownNow();

        assertThat(thrown.get(20, TimeUnit.SECONDS).fault()).isEqualTo(NixFault.NIX_CANCELLED);
        assertSleeperIsGone();
    }

    @Test
    void endsABuilderWhenTheListenerThrows() throws Exception {
        IllegalStateException mine = new IllegalStateException("enough");

        Throwable e = catchThrowableOfType(
                IllegalStateException.class,
                () -> nix.listener(event -> {
                            if (event instanceof NixEvent.BuilderSaid line
                                    && line.text().equals("sleeping")) {
                                throw mine;
                            }
                        })
                        .build(sleeper()));

        assertThat(e).isSameAs(mine);
        assertSleeperIsGone();
    }

    @Test
    void findsTheSearchPath() throws IOException {
        Path place = Files.createDirectory(dir.resolve("place"));
        NixRunner with =
                nix.settings(nix.settings().toBuilder().nixPath("here=" + place).build());

        assertThat(with.find("here")).contains(place);
        assertThat(with.find("nixpkgs")).isEmpty();
        assertThat(fails(() -> with.evaluate(NixCall.lookup("nixpkgs").build())))
                .hasMessageContaining("help: set NIX_PATH");
    }

    @Test
    void tellsOfADaemonThatIsNotThere() {
        NixRunner lonely = nix.settings(nix.settings().toBuilder()
                .environment("NIX_REMOTE", "daemon")
                .environment("NIX_DAEMON_SOCKET_PATH", dir.resolve("no socket").toString())
                .build());

        NixException e = fails(() -> lonely.build(RealNix.derivation("a", "echo > $out")));

        assertThat(e.fault()).isEqualTo(NixFault.NIX_FAILED);
        assertThat(e)
                .hasMessageContaining(dir.resolve("no socket").toString())
                .hasMessageContaining("help: start the Nix daemon, or set NIX_REMOTE=local");
    }

    /** What an image is to its tools: an archive of a layer, itself an archive, and a manifest. */
    @Test
    void buildsAnArchiveLikeAnImageWithProgress() throws IOException {
        Files.writeString(dir.resolve("image.nix"), """
                let
                  made = name: script: derivation {
                    inherit name;
                    system = builtins.currentSystem;
                    builder = "/bin/sh";
                    PATH = "/usr/bin:/bin";
                    args = [ "-c" "set -e\\n${script}\\nexit 0" ];
                  };
                in
                rec {
                  greeting = made "greeting" "mkdir -p $out/bin; echo hello > $out/bin/greeting";
                  layer = made "layer.tar" "echo packing; tar -C ${greeting} --sort=name -cf $out bin";
                  image = made "image.tar" ''
                    mkdir i; cp ${layer} i/layer.tar
                    echo '[{"Layers":["layer.tar"],"RepoTags":["greeting:1"]}]' > i/manifest.json
                    tar -C i --sort=name -cf $out layer.tar manifest.json
                  '';
                  listing = made "listing" "tar -tf ${image} > $out; tar -xOf ${image} layer.tar | tar -tf - >> $out";
                }
                """);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        List<NixEvent> events = new ArrayList<>();

        try (NixProgress progress = NixProgress.lines(new PrintStream(shown, true, StandardCharsets.UTF_8))) {
            List<Path> built = nix.listener(event -> {
                        progress.accept(event);
                        events.add(event);
                    })
                    .build(NixCall.file(Path.of("image.nix"))
                            .attributes("image", "listing")
                            .build());

            assertThat(built).hasSize(2);
            assertThat(built.get(1)).hasContent("layer.tar\nmanifest.json\nbin/\nbin/greeting\n");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("building greeting\n", "building layer.tar\nlayer.tar> packing\n", "end of image.tar\n")
                .contains("Nix ended with 0 after ");
        assertThat(events)
                .filteredOn(NixEvent.Progressed.class::isInstance)
                .extracting(event -> ((NixEvent.Progressed) event).done())
                .contains(4L);
    }

    private NixCall sleeper() {
        return RealNix.derivation(
                "sleeper", "echo $$ > " + dir.resolve("pid") + "; echo sleeping >&2; /bin/sleep 1000; echo > $out");
    }

    private void assertSleeperIsGone() throws IOException {
        long pid = Long.parseLong(Files.readString(dir.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessTree::isRunning)).isEmpty();
        assertThat(ProcessHandle.current().descendants().filter(ProcessTree::isRunning))
                .isEmpty();
    }

    private static NixException fails(ThrowingCallable call) {
        NixException e = catchThrowableOfType(NixException.class, call);
        assertThat(e).as("failure").isNotNull();
        return e;
    }
}
