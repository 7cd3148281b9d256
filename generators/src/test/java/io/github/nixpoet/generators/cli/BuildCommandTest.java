package io.github.nixpoet.generators.cli;

import static io.github.nixpoet.dsl.Nix.attrs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTest {

    private static final String HOSTILE = "a 'b' \"c\" $(touch x)\nd";

    private static final String NIX = """
            { tag ? "latest" }:
            let
              build = name: script: derivation {
                inherit name tag;
                system = builtins.currentSystem;
                builder = "/bin/sh";
                args = [ "-c" script ];
              };
            in
            {
              good = build "good" "echo \\"$tag\\" > $out; exit 0";
              bad = build "bad" "echo this is why; exit 3";
            }
            """;
    private static final FileSet SET = FileSet.builder("images")
            .file("images.nix", NIX)
            .plans(
                    BuildPlan.file("good", "images.nix").attributes("good").build(),
                    BuildPlan.file("bad", "images.nix").attributes("bad").build())
            .build();

    @TempDir
    Path dir;

    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(dir.resolve(HOSTILE));
        FileSetWriter.into(folder).write(SET);
    }

    @Test
    void listsThePlansOfAFolder() throws IOException {
        assertThat(Cli.run("build", "--list", folder).out().lines())
                .containsExactly(
                        "images:good  nix-build ./images.nix -A good", "images:bad  nix-build ./images.nix -A bad");
        assertThat(Cli.run("build", "--list", folder, "bad").out())
                .isEqualTo("images:bad  nix-build ./images.nix -A bad\n");
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run("build", "--list", "--json", folder).out());
        assertThat(json).hasSize(2);
        assertThat(json.get(1).path("command").get(3).asText()).isEqualTo("bad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PLACE; a plan is missing: images:good, images:bad",
                "PLACE none; has no plan 'none', only images:good, images:bad",
                "PLACE good -A x; -A and --arg are for files",
                "PLACE good --arg x 1; -A and --arg are for files",
                "PLACE good -I x; -I is a name, '=' and a place, not 'x'",
                "PLACE good -j -1; less than none: -1",
                "PLACE good --timeout 0; a time limit is positive",
                "none.nix; none.nix: there is no such file or folder",
                "FILE good; is a file: -A says what of it is built",
                "EMPTY; NixPoet wrote nothing there that says how it is built"
            })
    void wrongArgumentsAreToldBeforeNixRuns(String arguments, String message) throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        Object[] words = Stream.of(("build " + arguments).split(" ", -1)).toArray();
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i].toString()) {
                case "PLACE" -> folder;
                case "FILE" -> folder.resolve("images.nix");
                case "EMPTY" -> empty;
                default -> words[i];
            };
        }

        Cli run = Cli.run(words);

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(message).endsWith("See nixpoet build --help\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void twoSetsWithAPlanOfOneNameAreToldApart() {
        FileSetWriter.into(folder)
                .write(FileSet.builder("more")
                        .file("more.nix", "1")
                        .plans(BuildPlan.file("good", "more.nix").build())
                        .build());

        assertThat(Cli.run("build", folder, "good"))
                .matches(run ->
                        run.code() == 2 && run.err().contains("'good' is several plans: images:good, more:good"));
    }

    @Test
    void aMissingNixIsAnErrorWithARemedy() throws Exception {
        assertThat(Cli.process(Map.of("PATH", dir.toString()), "build", folder, "good"))
                .matches(run -> run.code() == 1 && run.err().contains("is not on PATH"))
                .matches(run -> run.err().contains("help: install Nix"));
    }

    @Test
    void aRealNixBuilds() throws Exception {
        Assumptions.assumeTrue(NixInstallation.find().isPresent(), "skipped: no Nix on PATH");
        Map<String, String> store = store();

        Cli plan =
                Cli.process(store, "build", folder, "good", "--argstr", "tag", HOSTILE, "-o", dir.resolve("my link"));
        assertThat(plan.code()).as(plan.err()).isZero();
        Path built = Path.of(plan.out().strip());
        assertThat(built).hasContent(HOSTILE + "\n");
        assertThat(dir.resolve("my link").toRealPath()).isEqualTo(built.toRealPath());
        assertThat(plan.err()).contains("building good").contains("Nix ended with 0");

        Cli file = Cli.process(
                store,
                "build",
                "-q",
                "--json",
                "--dry-run",
                folder.resolve("images.nix"),
                "-A",
                "good",
                "--argstr",
                "tag",
                HOSTILE);
        assertThat(new ObjectMapper()
                        .readTree(file.out())
                        .at("/0/derivations/0")
                        .asText())
                .as(file.err())
                .endsWith("-good.drv");
        assertThat(file.err()).doesNotContain("building");

        Cli bad = Cli.process(store, "build", "-q", folder, "bad");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).contains("failed with exit code 3").contains("this is why");
        assertThat(dir.resolve("x")).doesNotExist();
    }

    @Test
    void anErrorNamesTheLineOfJavaThatWroteTheFile() throws Exception {
        Assumptions.assumeTrue(NixInstallation.find().isPresent(), "skipped: no Nix on PATH");
        NixExpr<?> wrong = NixExpr.parse("1 + \"a\"");
        FileSetWriter.into(folder)
                .write(FileSet.builder("wrong")
                        .files(NixFile.of("wrong.nix", attrs(a -> a.set("value", wrong))))
                        .plans(BuildPlan.file("wrong", "wrong.nix")
                                .attributes("value")
                                .build())
                        .build());

        Cli run = Cli.process(store(), "build", "-q", folder, "wrong");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("wrong.nix:").contains("set at " + wrong.origin());
    }

    private Map<String, String> store() {
        Map<String, String> store = new HashMap<>();
        store.put("NIX_REMOTE", "local");
        store.put("NIX_STORE_DIR", dir.resolve("store").toString());
        store.put("NIX_STATE_DIR", dir.resolve("state").toString());
        store.put("NIX_LOG_DIR", dir.resolve("log").toString());
        store.put("XDG_CACHE_HOME", dir.resolve("cache").toString());
        store.put("NIX_CONFIG", "sandbox = false\nbuild-users-group =\nsubstitute = false\n");
        return store;
    }
}
