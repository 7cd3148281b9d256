package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.pkgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.test.Python;
import io.github.nixpoet.dsl.test.VmTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonTest {

    private static final int BATCH = 500;
    private static final NixosModule EMPTY = NixosModule.builder().build();

    /** Stands for the test driver and prints the code points of what each command is. */
    private static final String DRIVER = """
            import sys
            class Machine:
                def succeed(self, command):
                    print(" ".join(str(ord(c)) for c in command))
            machine = Machine()
            exec(compile(open(sys.argv[1], encoding="utf-8", newline="").read(), "script", "exec"))
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\n",
            "\r",
            "\t",
            "{",
            "}",
            "$",
            "${",
            "''",
            "%",
            "a",
            " ",
            "é",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u2028",
            "\"\"\"",
            "#",
            "\\N{BULLET}",
            "😀");

    @Provide
    static Arbitrary<String> hostile() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static String draw(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    @Test
    void pythonReadsTheCommands() throws IOException {
        Random random = new Random();
        List<String> commands =
                IntStream.range(0, BATCH).mapToObj(i -> draw(random)).toList();
        VmTest test = VmTest.builder("t")
                .node("machine", EMPTY)
                .script(script -> {
                    commands.forEach(script.machine("machine")::succeed);
                    Python none = script.let("none", "");
                    commands.forEach(command -> script.machine("machine").succeed(command, none));
                })
                .build();
        assertThat(test.script().toString().lines()).hasSize(2 * BATCH + 1);
        assumeTrue(RealPython.isThere("pythonReadsTheCommands"));

        Path driver = Files.writeString(folder.resolve("driver.py"), DRIVER);
        List<String> read = RealPython.run(folder, test.script().toString(), driver.toString())
                .lines()
                .toList();
        List<String> wanted = commands.stream()
                .map(command -> command.codePoints().mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .toList();
        assertThat(read.subList(0, BATCH)).isEqualTo(wanted);
        assertThat(read.subList(BATCH, 2 * BATCH)).isEqualTo(wanted);
    }

    @Property
    void aScriptHasTheTextThatNixReadsFromTheFile(@ForAll("hostile") String command, @ForAll("hostile") String name) {
        VmTest test = VmTest.builder("t")
                .node("machine", EMPTY)
                .script(script ->
                        script.subtest(name, () -> script.machine("machine").succeed(command)))
                .build();
        assertThat(test.script().toString().lines()).hasSize(2);
        assertThat(Text.meanings(test)).contains(test.script().toString());
        assertThat(test.toBuilder().build()).isEqualTo(test);
    }

    @Example
    void operandsGetTheirParentheses() {
        Python a = Python.code("a");
        Python or = Python.code("a or b");
        assertThat(List.of(
                                a.contains("x"),
                                or.contains("x"),
                                a.contains("x").not(),
                                or.method("strip", "(").isEqualTo(List.of(1, true, a)),
                                Python.call("f", "a b").method("g"),
                                Python.string("a\"b").at(0),
                                Python.value(pkgs("jq")),
                                Python.string(a, "{", pkgs("jq")))
                        .stream()
                        .map(Python::toString))
                .containsExactly(
                        "\"x\" in a",
                        "\"x\" in (a or b)",
                        "not (\"x\" in a)",
                        "(a or b).strip(\"(\") == [1, True, a]",
                        "f(\"a b\").g()",
                        "\"a\\\"b\"[0]",
                        "\"${pkgs.jq}\"",
                        "f\"{a}{{${pkgs.jq}\"");
    }

    @Example
    void whatPythonHasNotIsRefused() {
        assertThatThrownBy(() -> Python.value(new Object())).hasMessageContaining("Python takes");
        assertThatThrownBy(() -> Python.string("a", true)).hasMessageContaining("not true");
        assertThatThrownBy(() -> Python.string(Python.call("f", "x"))).hasMessageContaining("let(…)");
        assertThatThrownBy(() -> Python.code("a").method("b c")).hasMessageContaining("'b c'");
        assertThatThrownBy(() -> new Python(List.of(), List.of())).hasMessageContaining("0 fragments");
    }
}
