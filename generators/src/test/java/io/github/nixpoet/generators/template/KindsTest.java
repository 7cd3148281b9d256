package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindsTest {

    @TempDir
    private Path folder;

    @Test
    void vagrantfile() throws IOException {
        String text = Vagrantfile.box("nixos-18.03")
                .hostName("nixos")
                .forwardPort(22, 2222)
                .syncedFolder(".", "/vagrant")
                .set("ssh.insert_key", false)
                .set("ssh.private_key_path", "~/#{x}")
                .provision("postinstall.sh", "a b")
                .virtualBox(2048, 2, true)
                .build()
                .text();
        assertThat(text).isEqualTo("""
                        Vagrant.configure("2") do |config|
                          config.vm.box = "nixos-18.03"
                          config.vm.hostname = "nixos"
                          config.vm.network "forwarded_port", guest: 22, host: 2222
                          config.vm.synced_folder ".", "/vagrant"
                          config.ssh.insert_key = false
                          config.ssh.private_key_path = "~/\\#{x}"
                          config.vm.provision "shell", path: "postinstall.sh", args: ["a b"]

                          config.vm.provider "virtualbox" do |provider|
                            provider.gui = true
                            provider.memory = 2048
                            provider.cpus = 2
                          end
                        end
                        """);
        assertThatThrownBy(() -> Vagrantfile.box("a").set("vm box", 1)).hasMessageContaining("no setting");
        assertThatThrownBy(() -> Vagrantfile.box("a").forwardPort(0, 1)).hasMessageContaining("1 to 65535");
        assertThatThrownBy(() -> Vagrantfile.box("a").set("a", 1.5)).hasMessageContaining("whole number");
        Tools.need("ruby");
        Files.writeString(folder.resolve("Vagrantfile"), text);
        Tools.Answer answer = Tools.run(folder, "ruby", "-wc", "Vagrantfile");
        assertThat(answer).isEqualTo(new Tools.Answer(0, "Syntax OK\n", ""));
    }

    @Test
    void packerTemplate() throws IOException {
        Map<String, Object> box = new LinkedHashMap<>();
        box.put("cpus", PackerExpression.user("cpus"));
        box.put(
                "boot_command",
                List.of("<enter>", PackerExpression.join("curl http://", PackerExpression.httpAddress(), "/{{x}}")));
        box.put("headless", true);
        String text = PackerTemplate.builder()
                .variable("cpus", "1")
                .builds("virtualbox-iso", box)
                .provisions("shell", Map.of("script", "postinstall.sh"))
                .postProcesses("vagrant", Map.of("output", "nixos.box"))
                .build()
                .text();
        assertThat(new JsonMapper().readTree(text)).isEqualTo(new JsonMapper().readTree("""
                                {"variables": {"cpus": "1"},
                                 "builders": [{"type": "virtualbox-iso", "cpus": "{{ user `cpus` }}",
                                   "boot_command": ["<enter>", "curl http://{{ .HTTPIP }}:{{ .HTTPPort }}/{{`{`}}{x}}"],
                                   "headless": true}],
                                 "provisioners": [{"type": "shell", "script": "postinstall.sh"}],
                                 "post-processors": [{"type": "vagrant", "output": "nixos.box"}]}
                                """));
        assertThat(PackerExpression.join("{", PackerExpression.of(".Name"), "a{"))
                .hasToString("{{`{`}}{{ .Name }}a{{`{`}}");
        assertThatThrownBy(() -> PackerTemplate.builder().build()).hasMessageContaining("at least one machine");
        assertThatThrownBy(() -> PackerExpression.of("a }}")).hasMessageContaining("no expression");
        assertThatThrownBy(() -> PackerTemplate.builder().builds("a", Map.of("b", new Object())))
                .hasMessageContaining("a.b is a java.lang.Object");
    }

    @Test
    void readme() {
        FileSet set = FileSet.builder("08-hello_image")
                .file("hello.nix", "{ }\n")
                .plans(BuildPlan.file("image", "hello.nix").attributes("a b").build())
                .build();
        assertThat(ProjectReadme.of(set, "Says *hello*, by `x`.")
                        .section("Notes")
                        .list("1. one", "# two")
                        .markdown("See [Nix](https://nixos.org).")
                        .code("nix", "a ``` b")
                        .build()
                        .text())
                .isEqualTo("""
                        # 08-hello\\_image

                        Says \\*hello\\*, by \\`x\\`.

                        ## Files

                        - `hello.nix`

                        ## Build

                        ```sh
                        nix-build ./hello.nix -A 'a b'
                        ```

                        ## Notes

                        - 1\\. one
                        - \\# two

                        See [Nix](https://nixos.org).

                        ````nix
                        a ``` b
                        ````
                        """);
        assertThatThrownBy(() -> ProjectReadme.titled("a\nb")).hasMessageContaining("newline");
        Template template =
                Template.of(TemplateLanguage.MARKDOWN, "README.md", "# [=x]\n\n```\n[=x]\n```\n\n`a [=x]`\n");
        assertThat(template.render(Map.of("x", "a*b"))).isEqualTo("# a\\*b\n\n```\na*b\n```\n\n`a a*b`\n");
        assertThatThrownBy(() -> template.render(Map.of("x", "a```b"))).isInstanceOf(TemplateException.class);
    }
}
