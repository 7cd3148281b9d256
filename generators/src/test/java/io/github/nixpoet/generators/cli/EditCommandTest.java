package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCommandTest {

    private static final String TEXT = """
            # Mine.
            { lib, ... }:
            let v = 1; in
            {
              a = { b = true; }; # one
              c = [ 1 ];
              d = lib.mkMerge [ 1 (lib.mkIf x 2) ];
              inherit e;
            }
            """;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.nix"), TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set | a.b false | a = { b = true; } | a = { b = false; }",
                "set | --string a.b false | a = { b = true; } | a = { b = \"false\"; }",
                "set | --in=let v 2 | let v = 1 | let v = 2",
                "set | --pick 2 d 3 | mkIf x 2 | mkIf x 3",
                "unset | a.b | a = { b = true; } | a = { }",
                "append | c 2 1 3 | [ 1 ]; | [ 1 2 3 ];",
                "rename | a.b a.e | b = true | e = true",
            })
    void eachVerbChangesTheFile(String verb, String arguments, String before, String after) throws IOException {
        Cli run = edit(verb, arguments);

        assertThat(run).isEqualTo(new Cli(0, "", ""));
        assertThat(file).hasContent(TEXT.replace(before, after));
    }

    private Cli edit(String verb, String arguments) {
        String[] words = ("edit " + verb + " " + arguments).split(" ", -1);
        Object[] all = new Object[words.length + 1];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            // The file stands before the path, the first word behind the verb that is no option or value of one.
            boolean path = at == i && i > 1 && !words[i].startsWith("-") && !words[i - 1].equals("--pick");
            if (path) {
                all[at++] = file;
            }
            all[at++] = words[i];
        }
        return Cli.run(all);
    }

    @Test
    void aValueIsPrinted() {
        assertThat(edit("get", "a.b")).isEqualTo(new Cli(0, "true\n", ""));
        assertThat(edit("get", "a").out())
                .isEqualTo("{\n  b = true;\n}\n".replaceAll("\\s+", " ").strip() + "\n");
        assertThat(edit("get", "--pick 2 d")).isEqualTo(new Cli(0, "2\n", ""));
        assertThat(edit("get", "--pick 1 e").err()).startsWith("error[inherited]: 'e' is inherited");
        assertThat(edit("get", "z").code()).isEqualTo(1);
        assertThat(edit("get", "z").err().strip()).isEqualTo("nothing defines 'z'");
    }

    @Test
    void aDifferenceIsPrintedAndNothingWritten() {
        Cli run = edit("set", "--diff c 1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                --- a/FILE
                +++ b/FILE
                @@ -3,7 +3,7 @@
                 let v = 1; in
                 {
                   a = { b = true; }; # one
                -  c = [ 1 ];
                +  c = 1;
                   d = lib.mkMerge [ 1 (lib.mkIf x 2) ];
                   inherit e;
                 }
                """.replace("FILE", file.toString()));
        assertThat(file).hasContent(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"set, a.b true", "unset, z", "append, c 1"})
    void whatIsThereAlreadyIsTold(String verb, String arguments) {
        assertThat(edit(verb, arguments).err().strip()).isEqualTo(file + ": nothing to change");
        assertThat(edit(verb, arguments).code()).isZero();
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void aRefusalSaysWhereElseThePathIs() throws IOException {
        Files.writeString(file, "let v = { }; in f { version = 1; a = g { }; }\n");

        assertThat(edit("get", "version").err()).contains("help: add --in argument, for what is given to the call");
        assertThat(edit("set", "a.b 1").err()).contains("help: add --in argument");
        assertThat(edit("set", "--in=argument a.b 1")).isEqualTo(new Cli(0, "", ""));
        assertThat(file).hasContent("let v = { }; in f { version = 1; a = g { b = 1; }; }");
        assertThat(edit("get", "--in=argument a.b").out()).isEqualTo("1\n");
        assertThat(edit("set", "v.x 1").err()).contains("help: add --in let, where 'v.x' is");
    }

    @Test
    void aStringOfSeveralLinesIsIndented() throws IOException {
        assertThat(Cli.run("edit", "set", "--string", file, "a", "one\n${two}\n"))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readString(file)).contains("  a = ''\n    one\n    ''${two}\n  ''; # one\n");
    }

    @Test
    void aCommentBehindAValueStays() throws IOException {
        assertThat(Cli.run("edit", "set", file, "a.b", "false # for now")).isEqualTo(new Cli(0, "", ""));
        assertThat(file).content().contains("b = # for now");
        assertThat(Cli.run("edit", "append", file, "c", "2 # two", "3 /* three */")
                        .code())
                .isZero();
        assertThat(Files.readString(file).replaceAll("\\s+", " ")).contains("[ 1 # two 2 # three 3 ]");
    }

    @Test
    void anInputIsAdded() throws IOException {
        Files.writeString(file, "{ inputs = { }; outputs = { self }: { }; }\n");

        assertThat(Cli.run("edit", "add-input", file, "new.one", "u").code()).isEqualTo(1);
        assertThat(Cli.run("edit", "add-input", file, "new", "u")).isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readString(file).replaceAll("\\s+", " "))
                .isEqualTo("{ inputs = { new.url = \"u\"; }; outputs = { self, new }: { }; } ");
    }

    @Test
    void anInputThatIsUsedStays() throws IOException {
        String flake = "{\n  inputs.a.url = \"a\";\n  inputs.b.url = \"b\";\n  outputs = { self, a, b }: a.lib;\n}\n";
        Files.writeString(file, flake);

        assertThat(edit("unset", "inputs.a").code()).isEqualTo(1);
        assertThat(edit("unset", "inputs.a").err())
                .startsWith("error[referenced]: 'inputs.a' is used here\n  --> " + file + ":4:29");
        assertThat(file).hasContent(flake);
        assertThat(edit("unset", "inputs.b")).isEqualTo(new Cli(0, "", ""));
        assertThat(edit("rename", "inputs.a inputs.c")).isEqualTo(new Cli(0, "", ""));
        assertThat(file).hasContent("{\n  inputs.c.url = \"a\";\n  outputs = { self, c }: c.lib;\n}\n");
    }

    @Test
    void aRefusalSaysWhereAndWhy() {
        Cli run = edit("set", "d 5");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error[ambiguous]: 'd' is defined in 2 places")
                .contains(file + ":7:21", "if x")
                .contains("help: add --pick N for the Nth of them, from 1 to 2 in the order of the file");
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void aFileThatIsNotNixOrNotThereIsReported() throws IOException {
        Files.writeString(file, "{");

        assertThat(edit("set", "a 1").code()).isEqualTo(1);
        assertThat(edit("set", "a 1").err()).contains(file + ":1:1");
        assertThat(file).hasContent("{");
        Files.delete(file);
        assertThat(edit("get", "a").err().strip()).isEqualTo(file + ": there is no such file");
        assertThat(edit("unset", "a").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"get, a..b", "set, a..b 1", "rename, a a..b", "rename, --pick 1 d a..b"})
    void aPathThatIsNoneIsToldAsItWasGiven(String verb, String arguments) {
        assertThat(edit(verb, arguments).err())
                .startsWith("'a..b' is no attribute path: an empty name between two dots, at column 3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "set, a",
        "set, a 1 2",
        "get, a 1",
        "append, a",
        "rename, a",
        "foo, a",
        "set, a [",
        "set, a..b 1",
        "set, --in=here a 1",
        "set, --pick 3 d 1",
        "set, --pick 0 d 1",
        "get, --pick -1 d",
        "rename, d x..y",
        "rename, --pick 3 d x..y"
    })
    void wrongArgumentsAreExitCodeTwo(String verb, String arguments) {
        Cli run = edit(verb, arguments);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("See nixpoet edit --help");
        assertThat(file).hasContent(TEXT);
    }
}
