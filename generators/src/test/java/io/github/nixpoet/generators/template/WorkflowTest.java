package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowTest {

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(Workflow.builder("Test")
                        .on("pull_request", "push")
                        .permission("contents", "read")
                        .job(
                                "tests",
                                "ubuntu-latest",
                                WorkflowStep.uses("actions/checkout@v4"),
                                WorkflowStep.uses("cachix/cachix-action@v14")
                                        .name("Caches")
                                        .with("name", "mycache")
                                        .with("authToken", WorkflowExpression.secret("CACHIX_AUTH_TOKEN")),
                                WorkflowStep.run("nix-shell", "--run", "echo OK")
                                        .when(WorkflowExpression.of("github.ref == 'refs/heads/main'"))
                                        .env(
                                                "KEY",
                                                WorkflowExpression.join("nix-", WorkflowExpression.of("runner.os"))))
                        .job(
                                "after",
                                "ubuntu-latest",
                                List.of("tests"),
                                List.of(WorkflowStep.run(ShellCommand.of("a"), ShellCommand.of("b"))))
                        .build()
                        .text())
                .isEqualTo("""
                        name: Test
                        "on":
                          - pull_request
                          - push
                        permissions:
                          contents: read
                        jobs:
                          tests:
                            runs-on: ubuntu-latest
                            steps:
                              - uses: actions/checkout@v4
                              - name: Caches
                                uses: cachix/cachix-action@v14
                                with:
                                  name: mycache
                                  authToken: "${{ secrets.CACHIX_AUTH_TOKEN }}"
                              - if: "${{ github.ref == 'refs/heads/main' }}"
                                run: nix-shell --run 'echo OK'
                                env:
                                  KEY: "nix-${{ runner.os }}"
                          after:
                            needs:
                              - tests
                            runs-on: ubuntu-latest
                            steps:
                              - run: |
                                  a
                                  b
                        """);
    }

    @Test
    void anExpressionIsNoPartOfACommand() {
        assertThatThrownBy(() -> WorkflowStep.run("curl", WorkflowExpression.secret("TOKEN")))
                .hasMessageContaining("would be code in a command")
                .hasMessageContaining("ShellWord.variable(\"NAME\")");
        assertThat(WorkflowStep.run("curl", ShellWord.variable("TOKEN"))
                        .env("TOKEN", WorkflowExpression.secret("TOKEN"))
                        .data())
                .containsEntry("run", "curl \"$TOKEN\"");
    }

    /** GitHub reads an expression wherever two braces follow a dollar: there is none that Java did not ask for. */
    @Test
    void textIsNoExpression() throws IOException {
        int expressions = 0;
        for (String text : Hostile.texts(500)) {
            String hostile = text + "${{ secrets.X }}" + text;
            String yaml = Workflow.builder(hostile)
                    .on("push")
                    .job(
                            "a",
                            "b",
                            WorkflowStep.uses("c/d@v1").with("e", hostile).name(hostile),
                            WorkflowStep.run("f", text))
                    .build()
                    .text();
            JsonNode step = new YAMLMapper().readTree(yaml).at("/jobs/a/steps/0");
            assertThat(filledIn(step.at("/with/e").textValue())).isEqualTo(hostile);
            assertThat(filledIn(step.at("/name").textValue())).isEqualTo(hostile);
            expressions++;
        }
        assertThat(expressions).isEqualTo(500);
    }

    private static String filledIn(String text) {
        return text.replace("${{ '${{' }}", "${{");
    }

    @Test
    void refusesWhatIsNoWorkflow() {
        assertThatThrownBy(() -> Workflow.builder("a").build()).hasMessageContaining("at least one event");
        assertThatThrownBy(() -> WorkflowStep.uses("checkout")).hasMessageContaining("no action");
        assertThatThrownBy(() -> WorkflowStep.run("a").with("b", 1)).hasMessageContaining("no inputs");
        assertThatThrownBy(() -> WorkflowExpression.of("a }} b")).hasMessageContaining("no expression");
        assertThatThrownBy(() -> WorkflowExpression.of("'a")).hasMessageContaining("no expression");
        assertThatThrownBy(() -> WorkflowExpression.secret("a b")).hasMessageContaining("no name");
        assertThatThrownBy(() -> Workflow.builder("a").schedule("daily")).hasMessageContaining("five fields");
        assertThatThrownBy(() -> Workflow.builder("a").permission("contents", "all"))
                .hasMessageContaining("read, write or none");
        assertThatThrownBy(() -> Workflow.builder("a").on("a b")).hasMessageContaining("no name in a workflow");
        assertThatThrownBy(() -> Workflow.builder("a").job("b", "c", List.of("d"), List.of(WorkflowStep.run("e"))))
                .hasMessageContaining("waits for 'd'");
    }

    @Test
    void cloudInit() {
        assertThat(CloudInit.userData()
                        .user("nixos", "ssh-ed25519 AAAA nixos@example.org")
                        .file("/etc/motd", "0644", "Hello: world\n")
                        .run("systemctl", "restart", "0x1")
                        .set("ssh_pwauth", false)
                        .build()
                        .file("user-data")
                        .text())
                .isEqualTo("""
                        #cloud-config
                        ssh_pwauth: false
                        users:
                          - name: nixos
                            ssh_authorized_keys:
                              - ssh-ed25519 AAAA nixos@example.org
                        write_files:
                          - path: /etc/motd
                            permissions: "0644"
                            content: |
                              Hello: world
                        runcmd:
                          -   - systemctl
                              - restart
                              - "0x1"
                        """);
        assertThat(CloudInit.metaData("nixos-1", "on").text())
                .isEqualTo("instance-id: nixos-1\nlocal-hostname: \"on\"\n");
        assertThatThrownBy(() -> CloudInit.userData().build()).hasMessageContaining("at least one thing");
        assertThatThrownBy(() -> CloudInit.userData().file("a", "rw", "")).hasMessageContaining("permissions");
    }

    @Test
    void partsMakeNoExpressionTogether() {
        assertThat(WorkflowExpression.join("$", "{{ secrets.A }}")).hasToString("${{ '$' }}{{ secrets.A }}");
        assertThat(WorkflowExpression.join("a${", "{ secrets.A }}")).hasToString("a${{ '${' }}{ secrets.A }}");
        assertThat(WorkflowExpression.join("a$ ", WorkflowExpression.of("b"))).hasToString("a$ ${{ b }}");
    }
}
