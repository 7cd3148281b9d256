package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    public record Machine(String name, int port, boolean graphical, Optional<String> note) {}

    private static String shell(String text, Object model) {
        return Template.shell("run.sh", text).render(model);
    }

    private static TemplateException refused(ThrowingCallable call) {
        TemplateException[] seen = new TemplateException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(TemplateException.class, failure -> seen[0] = failure);
        return seen[0];
    }

    @Test
    void leavesTheDollarToTheLanguage() {
        assertThat(shell("echo ${HOME} <#if> #{x} [ -n \"$x\" ] [=x]\n", Map.of("x", 1)))
                .isEqualTo("echo ${HOME} <#if> #{x} [ -n \"$x\" ] 1\n");
    }

    @Test
    void spellsAValueForItsPlace() {
        String text = """
                # [=x]
                run [=x] --x=[=x] "[=x]" '[=x]' "$(run [=x])"
                cat <<'END'
                [=x]
                END
                cat <<END
                [=x]
                END
                """;
        assertThat(shell(text, Map.of("x", "a'b \"$(c)"))).isEqualTo("""
                        # a'b "$(c)
                        run 'a'\\''b "$(c)' --x='a'\\''b "$(c)' "a'b \\"\\$(c)" 'a'\\''b "$(c)' "$(run 'a'\\''b "$(c)')"
                        cat <<'END'
                        a'b "$(c)
                        END
                        cat <<END
                        a'b "\\$(c)
                        END
                        """);
    }

    @Test
    void takesRecordsListsAndMaps() {
        Machine machine = new Machine("web 1", 8080, true, Optional.empty());
        String text =
                "[#list ms as m]run [=m.name] [=m.port][#if m.graphical] -g[/#if] [=m.note!\"-\"][#sep];[/#sep][/#list]"
                        + "[#list tags?keys as k] [=k]=[=tags[k]][/#list] [=tags?size] [=yes]";
        assertThat(shell(text, Map.of("ms", List.of(machine, machine), "tags", Map.of("a", 1.5), "yes", true)))
                .isEqualTo("run 'web 1' 8080 -g -;run 'web 1' 8080 -g - a=1.5 1 true");
    }

    @Test
    void printsNumbersTheSameEverywhere() {
        assertThat(shell(
                        "[=a] [=b] [=c] [=d] [=\"I\"?lower_case] [=\"p\" + a]",
                        Map.of("a", 1234567, "b", -0.25, "c", 1e21, "d", 10.0)))
                .isEqualTo("1234567 -0.25 1000000000000000000000 10 i p1234567");
    }

    @Test
    void namesWhatIsMissingAndWhere() {
        TemplateException failure = refused(() -> shell("#!/bin/sh\necho [=user.name]\n", Map.of("user", Map.of())));
        assertThat(failure.fault()).isEqualTo(TemplateFault.UNFIT_VALUE);
        assertThat(failure).hasMessage("""
                        error[unfit-value]: the model has no 'user.name'
                          --> run.sh:2:8
                           |
                         2 | echo [=user.name]
                           |        ^^^^^^^^^
                          help: add it to the model, or give what to take instead: [=user.name!"…"]""");
    }

    @Test
    void namesAValueThatHasNoForm() {
        TemplateException failure = refused(() -> shell("a\n  # by [=who]\n", Map.of("who", "me\nrm -rf /")));
        assertThat(failure.getMessage()).contains("run.sh:2:8", "[=who]", "newline", "a comment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=x?no_esc]",
                "[=x ? no_esc]",
                "[=x?[#-- c --]no_esc]",
                "[=x?noEsc]",
                "[#noautoesc][=x][/#noautoesc]",
                "[#noAutoEsc][=x][/#noAutoEsc]",
                "[#outputformat \"HTML\"][=x][/#outputformat]",
                "[#ftl output_format=\"HTML\"][=x]",
                "[#ftl auto_esc=false][=x]",
                "[=\"freemarker.template.utility.Execute\"?new()(\"id\")]",
                "[=x?api.class]",
                "[=x?eval]",
                "[@x?interpret /]",
                "[@\"[=x]\"?interpret /]",
                "[#include \"/etc/passwd\"]",
                "[#import \"other\" as o]",
                "[#setting number_format=\"0.00\"]",
                "[#assign y][=x][/#assign][=y]",
                "[#assign y=\"a\"?no_esc]",
                "[=.get_optional_template(\"/etc/passwd\").include()]",
                "[=x",
                "[= \"x",
                "[#if x]",
                "[#nothing]",
            })
    void refusesWaysPastTheEscaping(String text) {
        assertThat(refused(() -> shell(text, Map.of("x", "a b"))).diagnostics())
                .first()
                .extracting(Diagnostic::isError)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo $[=x]",
                "echo \\[=x]",
                "echo \"$[=x]\"",
                "echo $'[=x]'",
                "echo ${y:-[=x]}",
                "echo $(( [=x] ))",
                "echo `echo [=x]`",
                "cat <<[=x]",
                "cat <<E\n$(echo [=x])\nE\n",
                "\"$(case a in a) echo [=x];; esac)\"",
            })
    void refusesPlacesWhereNoQuotingHelps(String text) {
        assertThat(refused(() -> shell(text, Map.of("x", "a b"))).fault()).isEqualTo(TemplateFault.UNFIT_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build \"$(pwd)\"#[=x]",
                "build \"${folder}\"#[=x]",
                "build ${folder}#[=x]",
                "build 'a'#[=x]",
                "build a\\\n#[=x]",
            })
    void aNumberSignWithinAWordIsNoComment(String text) {
        assertThat(shell(text, Map.of("x", "a\n$(b)"))).isEqualTo(text.replace("[=x]", "'a\n$(b)'"));
    }

    @Test
    void aNumberSignAfterAJoinedLineIsAComment() {
        String text = "run \\\n# of [=x]\n";
        assertThat(shell(text, Map.of("x", "$(b)"))).isEqualTo(text.replace("[=x]", "$(b)"));
        assertThat(refused(() -> shell(text, Map.of("x", "a\nb"))).getMessage()).contains("newline", "a comment");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"RUBY, `puts \"\\\\#{[=x]}\"`", "PYTHON, `print(t\"[=x]\")`", "PYTHON, `print(rt\"[=x]\")`"})
    void takesNoValueIntoCodeWithinAString(TemplateLanguage language, String text) {
        assertThat(refused(() -> Template.of(language, "a", text).render(Map.of("x", "a")))
                        .fault())
                .isEqualTo(TemplateFault.UNFIT_VALUE);
    }

    @Test
    void noValueEndsAHereDocument() {
        for (String value : List.of("END", "x\nEND\nrm -rf /", "\tEND")) {
            assertThat(refused(() -> shell("cat <<-END\n[=x]\nEND\n", Map.of("x", value)))
                            .getMessage())
                    .contains("would end the here-document");
        }
        assertThat(refused(() -> shell("cat <<END\nE[=x]D\nEND\n", Map.of("x", "N")))
                        .getMessage())
                .contains("would end the here-document");
    }

    @Test
    void refusesWhatIsNoData() {
        List<Object> self = new ArrayList<>();
        self.add(self);
        for (Object value : List.of(new StringBuilder().getClass(), new Object(), self, Map.of(1, 2), Double.NaN)) {
            assertThatThrownBy(() -> shell("", Map.of("x", value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the model.x");
        }
        assertThatThrownBy(() -> shell("", "text")).hasMessageContaining("a model is a Map");
    }

    @Test
    void takesTextPastTheEscapingFromJavaAlone() {
        assertThat(shell("run [=args] [=\"x\" + args]", Map.of("args", Raw.of("\"$@\"", "the script's own arguments"))))
                .isEqualTo("run \"$@\" x\"$@\"");
        assertThatThrownBy(() -> Raw.of("x", " ")).hasMessageContaining("reason");
    }

    @Test
    void makesFiles() {
        assertThat(Template.shell("run.sh", "#!/bin/sh\n").file("bin/run").executable())
                .isTrue();
        assertThat(Template.of(TemplateLanguage.PLAIN, "a", "[=x]")
                        .file("a", Map.of("x", "$(b)"))
                        .text())
                .isEqualTo("$(b)");
        assertThat(Template.resource(TemplateLanguage.SHELL, TemplateTest.class, "greet.sh.ftl")
                        .render(Map.of("name", "A B")))
                .isEqualTo("#!/bin/sh\necho \"Hello, A B\"\n");
        assertThatThrownBy(() -> Template.resource(TemplateLanguage.SHELL, TemplateTest.class, "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no resource 'none'");
    }
}
