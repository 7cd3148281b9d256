package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of hostile texts go through templates, and the real program says what it read. */
class EscapingTest {

    private static final int COUNT = 3000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "dash"})
    void shell(String program) throws IOException {
        Tools.need(program);
        List<String> places = List.of(
                "printf '%s\\0' [=x]",
                "printf '%s\\0' \"[=x]\"",
                "printf '%s\\0' '[=x]'",
                "y=[=x]; printf '%s\\0' \"$y\"",
                "y=--y=\"$(printf '%s.' [=x])\"; y=${y%.}; printf '%s\\0' \"${y#--y=}\"");
        assertThat(roundTrip(TemplateLanguage.SHELL, places, program)).hasSize(5 * COUNT);
    }

    @Test
    void python() throws IOException {
        Tools.need("python3");
        List<String> places = List.of(
                "import sys; write = lambda x: sys.stdout.buffer.write(x.encode() + b'\\0'); write([=x])",
                "write(\"[=x]\")",
                "write('[=x]')");
        assertThat(roundTrip(TemplateLanguage.PYTHON, places, "python3")).hasSize(3 * COUNT);
    }

    @Test
    void ruby() throws IOException {
        Tools.need("ruby");
        List<String> places = List.of("print([=x], \"\\0\")", "print \"#[=x]\"[1..], \"\\0\"", "print '[=x]', \"\\0\"");
        long broken = Hostile.texts(COUNT).stream().filter(Hostile::breaksLine).count();
        assertThat(roundTrip(TemplateLanguage.RUBY, places, "ruby", "-Ku")).hasSize(3 * COUNT - (int) broken);
    }

    @Test
    void execline() throws IOException {
        Tools.need("execlineb");
        List<String> texts = Hostile.texts(COUNT).stream()
                .filter(text -> text.indexOf('$') < 0)
                .limit(1000)
                .toList();
        Template template = Template.of(
                TemplateLanguage.EXECLINE,
                "print",
                "# [=xs?size]\nprintf \"%s\\\\0\" [#list xs as x][=x] \"[=x]\" [/#list]\n");
        Path script = Files.writeString(folder.resolve("script"), template.render(Map.of("xs", texts)));
        Tools.Answer answer = Tools.run(folder, "execlineb", script.toString());
        assertThat(answer.errors()).isEmpty();
        assertThat(Tools.texts(answer))
                .isEqualTo(texts.stream().flatMap(text -> Stream.of(text, text)).toList())
                .hasSize(2000);
    }

    @Test
    void hereDocuments() throws IOException {
        Tools.need("dash");
        List<String> places =
                List.of("cat <<'END OF IT'\n[=x]\nEND OF IT\nprintf '\\0'", "cat <<-END\n\t.[=x]\n\tEND\nprintf '\\0'");
        List<String> texts = Hostile.texts(COUNT).stream()
                .filter(text -> text.indexOf('\t') < 0)
                .toList();
        String script = fill(TemplateLanguage.SHELL, places, texts, new ArrayList<>());
        Tools.Answer answer = Tools.run(
                folder,
                "dash",
                Files.writeString(folder.resolve("script"), script).toString());
        assertThat(answer.errors()).isEmpty();
        assertThat(Tools.texts(answer))
                .isEqualTo(texts.stream()
                        .flatMap(text -> Stream.of(text + "\n", "." + text + "\n"))
                        .toList())
                .hasSizeGreaterThan(COUNT);
    }

    /** No comment lets a value out: the file is as silent as without it. */
    @ParameterizedTest
    @ValueSource(strings = {"SHELL bash", "PYTHON python3", "RUBY ruby", "EXECLINE execlineb"})
    void comments(String given) throws IOException {
        String program = given.substring(given.indexOf(' ') + 1);
        TemplateLanguage language = TemplateLanguage.valueOf(given.substring(0, given.indexOf(' ')));
        Tools.need(program);
        List<String> filled = new ArrayList<>();
        String text = fill(language, List.of("# [=x]"), Hostile.texts(COUNT), filled);
        String end = language == TemplateLanguage.EXECLINE ? "true\n" : "";
        Tools.Answer answer = Tools.run(
                folder,
                program,
                Files.writeString(folder.resolve("script"), text + end).toString());
        assertThat(answer).isEqualTo(new Tools.Answer(0, answer.out(), ""));
        assertThat(answer.out()).isEmpty();
        assertThat(filled)
                .hasSize((int) Hostile.texts(COUNT).stream()
                        .filter(each -> !Hostile.breaksLine(each))
                        .count())
                .hasSizeGreaterThan(1000);
    }

    /** Each text in each of the places; it is refused only where a line break has no form. */
    private static String fill(
            TemplateLanguage language, List<String> places, List<String> texts, List<String> filled) {
        List<Template> templates = places.stream()
                .map(place -> Template.of(language, place, place + "\n"))
                .toList();
        StringBuilder file = new StringBuilder();
        for (String text : texts) {
            for (Template template : templates) {
                try {
                    file.append(template.render(Map.of("x", text)));
                    filled.add(text);
                } catch (TemplateException failure) {
                    assertThat(text)
                            .satisfies(
                                    each -> assertThat(Hostile.breaksLine(each)).isTrue());
                }
            }
        }
        return file.toString();
    }

    private List<String> roundTrip(TemplateLanguage language, List<String> places, String... program)
            throws IOException {
        List<String> filled = new ArrayList<>();
        Path script = Files.writeString(folder.resolve("script"), fill(language, places, Hostile.texts(COUNT), filled));
        List<String> command = new ArrayList<>(List.of(program));
        command.add(script.toString());
        Tools.Answer answer = Tools.run(folder, command.toArray(String[]::new));
        assertThat(answer.errors()).isEmpty();
        assertThat(Tools.texts(answer)).isEqualTo(filled);
        return filled;
    }
}
