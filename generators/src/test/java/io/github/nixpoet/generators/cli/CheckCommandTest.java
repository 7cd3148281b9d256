package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private Path good = Path.of("");
    private Path wrong = Path.of("");
    private Path broken = Path.of("");
    private Path old = Path.of("");

    @BeforeEach
    void write() throws IOException {
        good = write("good.nix", "{ services.openssh.enable = true; services.mine.enable = true; }");
        wrong = write(
                "wrong.nix", "{ pkgs, ... }:\n{\n  services.openssh.enabel = true;\n  networking.hostName = 5;\n}\n");
        broken = write("broken.nix", "{ a = ; }");
        old = write("old.nix", "{ boot.copyKernels = true; users.users.a.password = \"hunter2\"; }");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void errorsAreShownWithPlaceAndHelp() {
        Cli run = Cli.run("check", wrong);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[unknown-option]: there is no option 'services.openssh.enabel'")
                .contains(wrong + ":3:20")
                .contains("help: did you mean services.openssh.enable?")
                .contains("error[wrong-type]: 'networking.hostName' takes");
        assertThat(run.out()).isEqualToIgnoringNewLines("1 files, 2 errors, 0 warnings");
    }

    @Test
    void warningsAloneAreNoFailure() {
        Cli run = Cli.run("check", good, old);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning[renamed-option]", "warning[plain-text-secret]");
        assertThat(run.out()).isEqualToIgnoringNewLines("2 files, 0 errors, 2 warnings");
    }

    @Test
    void aFileThatIsNoNixOrNotThereLetsTheOthersGoOn() {
        Cli run = Cli.run("check", folder, folder.resolve("none.nix"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("none.nix: there is no such file")
                .containsSubsequence(broken + ":1:", old + ":1:", wrong + ":3:20");
        assertThat(run.out()).isEqualToIgnoringNewLines("4 files, 3 errors, 2 warnings");
    }

    @Test
    void nothingElseIsThereIfTheSchemaIsClosed() {
        assertThat(Cli.run("check", good).code()).isZero();
        Cli run = Cli.run("check", "--closed", good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no option 'services.mine'");
    }

    @Test
    void findingsAreJsonForPrograms() throws IOException {
        Cli run = Cli.run("check", "--json", folder);

        JsonNode found = new JsonMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(found).hasSize(5);
        assertThat(found.get(3).path("code").asText()).isEqualTo("unknown-option");
        assertThat(found.get(3).path("file").asText()).isEqualTo(wrong.toString());
        assertThat(found.get(3).path("labels").get(0).path("line").asInt()).isEqualTo(3);
        assertThat(Cli.run("check", "--json", good).out()).isEqualToIgnoringNewLines("[]");
    }

    @Test
    void theSchemaMayBeOnesOwn() throws IOException {
        Path schema =
                write("mine.jsonl", "{\"path\":[\"services\",\"mine\",\"enable\"],\"type\":{\"name\":\"int\"}}\n");
        Cli run = Cli.run("check", "--schema", schema, good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("'services.mine.enable' takes signed integer, not a Boolean, true");
        assertThat(Cli.run("check", "--schema", "26.11", good).code()).isZero();
    }

    @Test
    void aSchemaThatIsNoneIsAWrongArgument() throws IOException {
        Path truncated = write("truncated.jsonl", "{\"path\":[\"a\"],\"type\":{\"name\":\"int\"}}\n{\"path\":[\"b");
        Path foreign = write("package.json", "{\"name\":\"left-pad\",\"version\":1}");
        assertThat(Cli.run("check", "--schema", truncated, good))
                .matches(run ->
                        run.code() == 2 && run.err().contains(truncated + ", line 2: it ends before it is complete"));
        assertThat(Cli.run("check", "--schema", foreign, good))
                .matches(run -> run.code() == 2 && run.err().contains("'name' is not the object of an option"));
        assertThat(Cli.run("check", "--schema", "25.05", good))
                .matches(run -> run.code() == 2 && run.err().contains("25.05: there is no such file; the release"));
        assertThat(Cli.run("check", "--schema", folder, good).code()).isEqualTo(2);
        assertThat(Cli.run("check").code()).isEqualTo(2);
    }
}
