package io.github.nixpoet.examples.cloud;

import static io.github.nixpoet.generators.template.HclExpression.call;
import static io.github.nixpoet.generators.template.HclExpression.join;
import static io.github.nixpoet.generators.template.HclExpression.reference;

import io.github.nixpoet.generators.template.HclBody;
import io.github.nixpoet.generators.template.Terraform;
import java.util.List;

/** What Terraform makes of the machine: an instance of Amazon EC2 that gets each new configuration. */
final class MainTf {

    private static final String MODULES = "git::https://github.com/tweag/terraform-nixos.git//";
    private static final String VERSION = "?ref=5f5a0408b299874d6a29d1271e9bffeee4c9ca71";

    private MainTf() {}

    static Terraform configuration() {
        return Terraform.builder()
                .terraform(terraform -> terraform.block(
                        "backend",
                        "remote",
                        backend -> backend.set("organization", "myorganization")
                                .block("workspaces", workspaces -> workspaces.set("name", "myapp"))))
                .provider("aws", aws -> aws.set("region", "eu-central-1"))
                .module("nixos_image", MODULES + "aws_image_nixos" + VERSION, image -> image.set("release", "20.09"))
                .resource("aws_security_group", "ssh_and_egress", MainTf::firewall)
                .resource("tls_private_key", "state_ssh_key", key -> key.set("algorithm", "RSA"))
                .resource(
                        "local_file",
                        "machine_ssh_key",
                        file -> file.set(
                                        "sensitive_content", reference("tls_private_key.state_ssh_key.private_key_pem"))
                                .set("filename", join(reference("path.module"), "/id_rsa.pem"))
                                .set("file_permission", "0600"))
                .resource("aws_key_pair", "generated_key", MainTf::key)
                .resource("aws_instance", "machine", MainTf::machine)
                .output("public_dns", reference("aws_instance.machine.public_dns"))
                .module("deploy_nixos", MODULES + "deploy_nixos" + VERSION, MainTf::deployment)
                .build();
    }

    private static void firewall(HclBody group) {
        group.block("ingress", ssh -> ports(ssh, 22, "tcp")).block("egress", all -> ports(all, 0, "-1"));
    }

    private static void ports(HclBody rule, int port, String protocol) {
        rule.set("from_port", port)
                .set("to_port", port)
                .set("protocol", protocol)
                .set("cidr_blocks", List.of("0.0.0.0/0"));
    }

    private static void key(HclBody pair) {
        var publicKey = reference("tls_private_key.state_ssh_key.public_key_openssh");
        pair.set("key_name", join("generated-key-", call("sha256", publicKey))).set("public_key", publicKey);
    }

    private static void machine(HclBody instance) {
        instance.set("ami", reference("module.nixos_image.ami"))
                .set("instance_type", "t3.micro")
                .set("security_groups", List.of(reference("aws_security_group.ssh_and_egress.name")))
                .set("key_name", reference("aws_key_pair.generated_key.key_name"))
                .block("root_block_device", disk -> disk.comment("GiB").set("volume_size", 50));
    }

    private static void deployment(HclBody deploy) {
        deploy.set("nixos_config", join(reference("path.module"), "/configuration.nix"))
                .set("target_host", reference("aws_instance.machine.public_ip"))
                .set("ssh_private_key_file", reference("local_file.machine_ssh_key.filename"))
                .set("ssh_agent", false);
    }
}
