package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(Dockerfile.builder()
                        .comment("The web server, built by Nix.")
                        .arg("TAG", "1.0")
                        .from("nixos/nix:2.34.8", "build")
                        .workdir("/src")
                        .copy(List.of("images.nix", "web.nix"), "/src/")
                        .run("nix-build", "images.nix", "-A", "web")
                        .run(ShellCommand.of("skopeo", "copy", "docker-archive:$x", "oci:/out:web")
                                .and(ShellCommand.of("umoci", "unpack", "--rootless", "--image", "/out:web", "/a b")))
                        .from("scratch")
                        .copyFrom("build", "/a b/rootfs/", "/")
                        .env("LANG", "C.UTF-8")
                        .env("NOTE", "a \"b\" $c \\")
                        .label("org.example.title", "Web")
                        .user("1000:1000")
                        .volume("/data")
                        .expose(9000, 9001)
                        .entrypoint("/bin/web")
                        .command("--note", "$x\n")
                        .build()
                        .text())
                .isEqualTo("""
                        # The web server, built by Nix.
                        ARG TAG=1.0
                        FROM nixos/nix:2.34.8 AS build
                        WORKDIR /src
                        COPY images.nix web.nix /src/
                        RUN nix-build images.nix -A web
                        RUN skopeo copy 'docker-archive:$x' oci:/out:web && umoci unpack --rootless --image /out:web '/a b'

                        FROM scratch
                        COPY --from=build ["/a b/rootfs/", "/"]
                        ENV LANG=C.UTF-8
                        ENV NOTE="a \\"b\\" \\$c \\\\"
                        LABEL org.example.title=Web
                        USER 1000:1000
                        VOLUME ["/data"]
                        EXPOSE 9000 9001
                        ENTRYPOINT ["/bin/web"]
                        CMD ["--note", "$x\\n"]
                        """);
    }

    @Test
    void spellsValuesOfATemplateForTheInstruction() throws IOException {
        Template template = Template.of(TemplateLanguage.DOCKERFILE, "Dockerfile", """
                # For [=x]
                FROM [=image] AS build
                ENV X=[=x] Y="<[=x]>"
                RUN echo [=x] "[=x]" && \\
                    # a note for [=x]
                    echo [=x]
                COPY ["[=x]", [=x], "/"]
                HEALTHCHECK --interval=5m CMD [[=x], "[=x]"]
                CMD [[=x]]
                """);
        assertThat(template.render(Map.of("x", "a 'b\" $c\\", "image", "nixos/nix")))
                .isEqualTo("""
                        # For a 'b" $c\\
                        FROM nixos/nix AS build
                        ENV X="a 'b\\" \\$c\\\\" Y="<a 'b\\" \\$c\\\\>"
                        RUN echo 'a '\\''b" $c\\' "a 'b\\" \\$c\\\\" && \\
                            # a note for a 'b" $c\\
                            echo 'a '\\''b" $c\\'
                        COPY ["a \\\\'b\\\\\\" \\\\$c\\\\\\\\", "a \\\\'b\\\\\\" \\\\$c\\\\\\\\", "/"]
                        HEALTHCHECK --interval=5m CMD ["a 'b\\" $c\\\\", "a 'b\\" $c\\\\"]
                        CMD ["a 'b\\" $c\\\\"]
                        """);
        List<String> read = new ArrayList<>();
        Template command = Template.of(TemplateLanguage.DOCKERFILE, "Dockerfile", "CMD [[=x], \"[=x]\"]\n");
        for (String text : Hostile.texts(3000)) {
            String line = command.render(Map.of("x", text));
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(new JsonMapper().readValue(line.substring(4), Object.class))
                    .isEqualTo(List.of(text, text));
            read.add(text);
        }
        assertThat(read).hasSize(3000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=x]\n",
                "FROM [=x]\n",
                "FROM a\nWORKDIR [=x]\n",
                "FROM a\nRUN echo [=x]\n",
                "FROM a\nENV X=[=x]\n",
                "FROM a\nENV X [=x]\n",
                "FROM a\nENV X=$[=x]\n",
                "FROM a\nENV X='[=x]'\n",
                "FROM a\nENV [=x]=b\n",
                "# [=x]\n",
                "# escape=`\n# [=y]\n",
                "FROM a\nRUN <<EOF\necho [=y]\nEOF\n",
                "FROM a\nRUN echo 'a\\\n[=y]'\n",
            })
    void refusesWhatHasNoForm(String text) {
        assertThatThrownBy(() -> Template.of(TemplateLanguage.DOCKERFILE, "Dockerfile", text)
                        .render(Map.of("x", "a b\nRUN evil", "y", "y")))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void refusesWrongInstructions() {
        Dockerfile.Builder file = Dockerfile.builder();
        assertThatThrownBy(() -> file.run("a")).hasMessageContaining("begin one with from");
        assertThatThrownBy(file::build).hasMessageContaining("at least one stage");
        assertThatThrownBy(() -> file.comment("escape=`")).hasMessageContaining("instruction to Docker");
        file.from("a");
        assertThatThrownBy(() -> file.from("a", "B")).hasMessageContaining("name of a stage");
        assertThatThrownBy(() -> file.from("a b")).hasMessageContaining("no form for 'a b'");
        assertThatThrownBy(() -> file.copy("--from=x", "a\0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.copy(List.of("a"), "b")).hasMessageContaining("ends with '/'");
        assertThatThrownBy(() -> file.expose(0)).hasMessageContaining("1 to 65535");
        assertThatThrownBy(() -> file.run("a", "b\nc")).hasMessageContaining("newline");
        assertThatThrownBy(() -> file.env("A", "b\nc")).hasMessageContaining("newline");
    }

    /** A shell reads what begins with a bracket and is no list; in a list a dollar is no danger and is left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN [ -f [=x] ] && cat a",
                "RUN [ \"[=x]\" = b ]\n",
                "RUN [ \"[=x]\" \\\n  \"b\" ]\n",
                "CMD [\"[=x]\"",
                "CMD [\"[=x]\", 1]\n",
            })
    void takesNoValueIntoWhatIsNoList(String text) {
        Template template = Template.of(TemplateLanguage.DOCKERFILE, "Dockerfile", "FROM a\n" + text);
        assertThatThrownBy(() -> template.render(Map.of("x", "$(b)")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("no list of JSON");
    }

    @Test
    void tellsListsFromTests() {
        Template template = Template.of(
                TemplateLanguage.DOCKERFILE,
                "Dockerfile",
                "FROM a\nRUN [ -f b ] || exit 1\nRUN [\"a\", \\\n  \"[=x]\"]\nRUN echo [=x]\nCMD [\"a\", [=x]]\n");
        assertThat(template.render(Map.of("x", "$(b)"))).isEqualTo("""
                FROM a
                RUN [ -f b ] || exit 1
                RUN ["a", \\
                  "$(b)"]
                RUN echo '$(b)'
                CMD ["a", "$(b)"]
                """);
    }
}
