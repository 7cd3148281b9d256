package io.github.nixpoet.examples.caches;

import static io.github.nixpoet.generators.template.ShellWord.argument;
import static io.github.nixpoet.generators.template.ShellWord.glob;
import static io.github.nixpoet.generators.template.ShellWord.join;
import static io.github.nixpoet.generators.template.ShellWord.output;
import static io.github.nixpoet.generators.template.ShellWord.variable;

import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;

/** What is done by hand now and then. */
final class Scripts {

    /** Where the server has the key that it signs with. */
    static final String SECRET_KEY = "/var/lib/nix-serve/secret-key";

    private Scripts() {}

    static ShellScript makeKeys() {
        return ShellScript.sh(
                        "Makes the keys of the cache, on the server and as root; the public one goes into client.nix.")
                .run("mkdir", "-p", "/var/lib/nix-serve")
                .run("nix-store", "--generate-binary-cache-key", CachesAndPins.SERVER + "-1", SECRET_KEY, "public-key")
                .run("cat", "public-key")
                .build();
    }

    static ShellScript copyClosure() {
        return ShellScript.sh("Copies what a program needs to a machine: ./copy-closure.sh alice@example.org git")
                .set(
                        "program",
                        output(ShellCommand.of(
                                "readlink", "-f", output(ShellCommand.of("command", "-v", argument(2))))))
                .exec(ShellCommand.of("nix-copy-closure", "--to", argument(1), variable("program")))
                .build();
    }

    static ShellScript mirror() {
        return ShellScript.sh("Writes the shell's tools to a folder that is a cache: ./mirror.sh /tmp/my-mirror")
                .inItsFolder()
                .run("nix-build", "shell.nix", "-A", "inputDerivation", "--out-link", "tools")
                .exec(ShellCommand.of(
                        "nix",
                        "--extra-experimental-features",
                        "nix-command",
                        "copy",
                        "--to",
                        join("file://", argument(1)),
                        "./tools"))
                .build();
    }

    static ShellScript buildVm() {
        return ShellScript.sh("Tries a machine without touching this one: ./build-vm.sh client.nix")
                .inItsFolder()
                .run("nixos-rebuild", "build-vm", "-I", join("nixos-config=./", argument(1)))
                .exec(ShellCommand.of(glob("./result/bin/run-*-vm")))
                .build();
    }
}
