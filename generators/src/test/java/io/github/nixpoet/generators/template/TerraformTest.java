package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerraformTest {

    @TempDir
    private Path folder;

    private static Terraform machine() {
        Map<String, Object> tags = new LinkedHashMap<>();
        tags.put("Name", "web");
        tags.put("who made it", List.of("me", "${you}"));
        return Terraform.builder()
                .terraform(terraform -> terraform.block(
                        "backend",
                        "remote",
                        backend -> backend.set("organization", "myorganization")
                                .block("workspaces", workspaces -> workspaces.set("name", "myapp"))))
                .provider("aws", aws -> aws.set("region", "eu-central-1"))
                .comment("An image of NixOS.")
                .module("nixos_image", "git::https://example.org/x.git//aws", module -> module.set("release", "20.09"))
                .resource(
                        "aws_key_pair",
                        "generated_key",
                        key -> key.set(
                                        "key_name",
                                        HclExpression.join(
                                                "generated-$",
                                                HclExpression.call(
                                                        "sha256", HclExpression.reference("tls_private_key.key.pem"))))
                                .set("public_key", HclExpression.reference("tls_private_key.key.openssh[0]"))
                                .set("tags", tags)
                                .set("ports", List.of(22, 80)))
                .resource(
                        "aws_instance",
                        "machine",
                        machine -> machine.set("ami", HclExpression.reference("module.nixos_image.ami"))
                                .set("monitoring", true)
                                .block(
                                        "root_block_device",
                                        disk -> disk.comment("GiB").set("volume_size", 50))
                                .block("empty", empty -> {}))
                .output("public_dns", HclExpression.reference("aws_instance.machine.public_dns"))
                .build();
    }

    @Test
    void readsAsTerraformWouldLayItOut() throws IOException {
        String text = machine().text();
        assertThat(text).isEqualTo("""
                        terraform {
                          backend "remote" {
                            organization = "myorganization"

                            workspaces {
                              name = "myapp"
                            }
                          }
                        }

                        provider "aws" {
                          region = "eu-central-1"
                        }

                        # An image of NixOS.
                        module "nixos_image" {
                          source  = "git::https://example.org/x.git//aws"
                          release = "20.09"
                        }

                        resource "aws_key_pair" "generated_key" {
                          key_name   = "generated-\\u0024${sha256(tls_private_key.key.pem)}"
                          public_key = tls_private_key.key.openssh[0]
                          tags = {
                            Name          = "web"
                            "who made it" = ["me", "$${you}"]
                          }
                          ports = [22, 80]
                        }

                        resource "aws_instance" "machine" {
                          ami        = module.nixos_image.ami
                          monitoring = true

                          root_block_device {
                            # GiB
                            volume_size = 50
                          }

                          empty {}
                        }

                        output "public_dns" {
                          value = aws_instance.machine.public_dns
                        }
                        """);
        Tools.need("terraform");
        Files.writeString(folder.resolve("main.tf"), text);
        assertThat(Tools.run(folder, "terraform", "fmt", "-check", "-diff", "main.tf")
                        .exit())
                .isZero();
    }

    /** Terraform evaluates what templates and expressions made of each text, without a network. */
    @Test
    void keepsText() throws IOException {
        Tools.need("terraform");
        Template template = Template.of(TemplateLanguage.HCL, "hcl", "[[=x], \"[=x]\", \"$[=x]{\", \"%[=x]\"]");
        List<String> texts =
                Hostile.texts(700).stream().filter(text -> !text.isEmpty()).toList();
        StringBuilder all = new StringBuilder("locals {\n  all = [\n");
        List<List<String>> expected = new ArrayList<>();
        for (String text : texts) {
            all.append(template.render(Map.of("x", text))).append(",\n");
            all.append(HclExpression.of(List.of(text, HclExpression.join("$", text, "{", 1))))
                    .append(",\n");
            expected.add(List.of(text, text, "$" + text + "{", "%" + text));
            expected.add(List.of(text, "$" + text + "{1"));
        }
        Files.writeString(folder.resolve("main.tf"), all.append("]\n}\noutput \"all\" {\n  value = local.all\n}\n"));
        assertThat(Tools.run(folder, "terraform", "apply", "-auto-approve", "-no-color"))
                .satisfies(applied ->
                        assertThat(applied.exit()).as(applied.errors()).isZero());
        Tools.Answer answer = Tools.run(folder, "terraform", "output", "-json", "all");
        assertThat(new JsonMapper().readValue(answer.out(), Object.class)).isEqualTo(expected);
        assertThat(expected).hasSize(2 * texts.size()).hasSizeGreaterThan(1300);
    }

    @Test
    void refusesWhatIsNoHcl() {
        assertThatThrownBy(() ->
                        Template.of(TemplateLanguage.HCL, "hcl", "\"$[=x]{y}\"").render(Map.of("x", "")))
                .hasMessageContaining("an empty value");
        assertThatThrownBy(() -> HclExpression.reference("a b")).hasMessageContaining("no reference");
        assertThatThrownBy(() -> HclExpression.call("a(", 1)).hasMessageContaining("no name in HCL");
        assertThatThrownBy(() -> HclExpression.join(new Object())).hasMessageContaining("a value in HCL is");
        assertThatThrownBy(() -> HclExpression.of(Double.NaN)).hasMessageContaining("no number NaN");
        assertThatThrownBy(() -> Terraform.builder().build()).hasMessageContaining("at least one block");
        assertThatThrownBy(() ->
                        Terraform.builder().provider("a", p -> p.set("x", 1).set("x", 2)))
                .hasMessageContaining("'x' is set twice");
        assertThatThrownBy(() -> Template.of(TemplateLanguage.HCL, "hcl", "x = <<EOT\n[=x]\nEOT\n")
                        .render(Map.of("x", "EOT")))
                .isInstanceOf(TemplateException.class);
    }
}
