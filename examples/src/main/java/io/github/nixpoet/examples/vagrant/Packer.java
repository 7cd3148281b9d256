package io.github.nixpoet.examples.vagrant;

import static io.github.nixpoet.generators.template.PackerExpression.httpAddress;
import static io.github.nixpoet.generators.template.PackerExpression.join;
import static io.github.nixpoet.generators.template.PackerExpression.user;

import io.github.nixpoet.generators.template.PackerExpression;
import io.github.nixpoet.generators.template.PackerTemplate;
import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;
import io.github.nixpoet.generators.template.ShellWord;
import io.github.nixpoet.generators.template.Vagrantfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How Packer makes the box, and Vagrant runs it. */
final class Packer {

    private static final String KEY_FILE = "~/.ssh/id_vagrant";
    private static final String BOX = "nixos.box";
    private static final String RELEASE = "nixos-25.05";
    private static final String ISO =
            "https://channels.nixos.org/" + RELEASE + "/latest-nixos-minimal-x86_64-linux.iso";

    private Packer() {}

    static PackerTemplate template() {
        return PackerTemplate.builder()
                .variable("iso_url", ISO)
                .variable("iso_checksum", "file:" + ISO + ".sha256")
                .variable("swap_size", "")
                .variable("disk_size", "2000")
                .variable("memory_size", "1024")
                .variable("cpus", "1")
                .variable("graphical", "")
                .builds("virtualbox-iso", virtualBox())
                .provisions(
                        "shell",
                        new TreeMap<>(Map.of(
                                "script", "postinstall.sh",
                                "execute_command",
                                        join(
                                                "sudo env ",
                                                PackerExpression.of(".Vars"),
                                                " sh ",
                                                PackerExpression.of(".Path")),
                                "environment_vars", List.of(join("GRAPHICAL=", user("graphical"))))))
                .postProcesses("vagrant", Map.of("output", BOX))
                .build();
    }

    private static Map<String, Object> virtualBox() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("guest_os_type", "Linux_64");
        machine.put("iso_url", user("iso_url"));
        machine.put("iso_checksum", user("iso_checksum"));
        machine.put("disk_size", user("disk_size"));
        machine.put("memory", user("memory_size"));
        machine.put("cpus", user("cpus"));
        machine.put("headless", true);
        machine.put("guest_additions_mode", "disable");
        machine.put("http_directory", "http");
        machine.put("boot_wait", "60s");
        machine.put(
                "boot_command",
                List.of(
                        "sudo -i<enter><wait>",
                        join("curl -sf http://", httpAddress(), "/boot.sh > boot.sh<enter><wait5>"),
                        join("sh boot.sh http://", httpAddress(), " '", user("swap_size"), "'<enter>")));
        machine.put("ssh_username", VagrantBox.USER);
        machine.put("ssh_private_key_file", KEY_FILE);
        machine.put("ssh_timeout", "60m");
        machine.put("shutdown_command", "sudo shutdown -h now");
        return machine;
    }

    static ShellScript buildStable() {
        return ShellScript.sh("Builds the box of the stable release: ./build-stable.sh -var cpus=2 -var swap_size=2000")
                .inItsFolder()
                .exec(ShellCommand.of(
                        "packer", "build", "-var", "disk_size=20000", ShellWord.arguments(), "packer-template.json"))
                .build();
    }

    static Vagrantfile vagrantfile() {
        return Vagrantfile.box(RELEASE)
                .set("vm.box_url", BOX)
                .set("ssh.private_key_path", KEY_FILE)
                .set("ssh.insert_key", false)
                .hostName("nixbox")
                .forwardPort(80, 8080)
                .virtualBox(2048, 2, false)
                .build();
    }
}
