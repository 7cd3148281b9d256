package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsCommandTest {

    private static final String OLD = """
            {"default":[22],"path":["a","ports"],"type":{"name":"listOf","of":{"elemType":{"name":"int"}}}}
            {"hasDefault":true,"path":["a","tool"],"readOnly":true,"type":{"name":"package"},"description":"Which one.\\nOr not."}
            {"path":["b"],"type":{"name":"bool"}}
            {"path":["u"],"type":{"name":"attrsOf","of":{"elemType":{"name":"submodule"}}}}
            {"default":null,"path":["u","<name>","id"],"type":{"name":"nullOr","of":{"elemType":{"name":"int"}}}}
            {"path":["z"],"renamedTo":"b"}
            """;

    private static final String NEW = """
            {"path":["a","ports"],"type":{"name":"listOf","of":{"elemType":{"name":"str"}}}}
            {"path":["b"],"renamedTo":"c.b"}
            {"path":["c","b"],"type":{"name":"bool"}}
            {"path":["u"],"type":{"name":"attrsOf","of":{"elemType":{"name":"submodule"}}}}
            {"path":["u","<name>","id"],"type":{"name":"nullOr","of":{"elemType":{"name":"int"}}}}
            {"path":["v"],"type":{"name":"str"}}
            """;

    @TempDir
    Path folder;

    private Cli on(String facts, Object... arguments) throws IOException {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "options";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--schema";
        all[arguments.length + 2] = Files.writeString(folder.resolve("some.jsonl"), facts);
        return Cli.run(all);
    }

    @Test
    void listsOptionsAndTheirTypes() throws IOException {
        assertThat(on(OLD, "list")).isEqualTo(new Cli(0, """
                a.ports: list of signed integer
                a.tool: package
                b: boolean
                u: attribute set of (submodule)
                u.<name>.id: null or signed integer
                """, ""));
        assertThat(on(OLD, "list", "u.<name>", "x"))
                .isEqualTo(new Cli(1, "u.<name>.id: null or signed integer\n", "there is no option at or below 'x'\n"));
    }

    @Test
    void showsWhatIsAtAPath() throws IOException {
        assertThat(on(OLD, "show", "a.ports", "a.tool", "u.alice.id")).isEqualTo(new Cli(0, """
                a.ports
                  type: list of signed integer
                  default: [ 22 ]
                a.tool
                  type: package
                  default: computed
                  read-only
                  Which one.
                  Or not.
                u.<name>.id
                  type: null or signed integer
                  default: null
                """, ""));
        assertThat(on(OLD, "show", "a", "z")).isEqualTo(new Cli(0, """
                a is a group of options
                  ports
                  tool
                z is an old name of b
                b
                  type: boolean
                """, ""));
        assertThat(on(OLD, "show", "a.port"))
                .isEqualTo(new Cli(1, "", "there is no option 'a.port'; did you mean a.ports?\n"));
        assertThat(on(OLD, "show", "a..b").code()).isEqualTo(2);
    }

    @Test
    void searchesByWords() throws IOException {
        assertThat(on(OLD, "search", "--limit", "1", "A").out()).isEqualTo("a.tool: package\n");
        assertThat(on(OLD, "search", "nothing")).isEqualTo(new Cli(1, "", "no option has all of: nothing\n"));
        assertThat(Cli.run("options", "search", "nginx", "acme").out())
                .contains("services.nginx.virtualHosts.<name>.enableACME: boolean\n");
    }

    /** What is printed as JSON is a schema again. */
    @Test
    void printsJsonThatItReads() throws IOException {
        Cli json = on(OLD, "list", "--json");
        assertThat(new JsonMapper().readTree(json.out())).hasSize(5);
        Cli again = on(json.out(), "list");
        assertThat(again.out()).isEqualTo(on(OLD, "list").out());
        assertThat(new JsonMapper()
                        .readTree(on(OLD, "show", "--json", "a.ports").out()))
                .first()
                .matches(it -> it.path("default").get(0).asInt() == 22);
    }

    @Test
    void tellsWhatChanged() throws IOException {
        Path older = Files.writeString(folder.resolve("old.jsonl"), OLD);
        Path newer = Files.writeString(folder.resolve("new.jsonl"), NEW);
        assertThat(Cli.run("options", "diff", older, newer)).isEqualTo(new Cli(1, """
                + v: string
                - a.tool: package
                > b is now c.b
                ~ a.ports: was list of signed integer
                  and is list of string
                1 new, 1 gone, 1 renamed, 1 of another type
                """, ""));
        assertThat(Cli.run("options", "diff", older, older).code()).isZero();
        assertThat(Cli.run("options", "diff", "26.11", "none").code()).isEqualTo(2);
        JsonNode json = new JsonMapper()
                .readTree(Cli.run("options", "diff", "--json", older, newer).out());
        assertThat(json.path("renamed").get(0).path("to").asText()).isEqualTo("c.b");
        assertThat(json.path("retyped").get(0).path("after").asText()).isEqualTo("list of string");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "options",
                "options list",
                "options show",
                "options search",
                "options diff",
                "options extract"
            })
    void helpShowsAnExample(String command) {
        Cli run = Cli.run((Object[]) (command + " --help").split(" ", -1));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  nixpoet " + command);
    }

    @Test
    void aCommandIsNeeded() {
        assertThat(Cli.run("options"))
                .matches(run -> run.code() == 2 && run.err().contains("list, show, search, diff, extract"));
    }
}
