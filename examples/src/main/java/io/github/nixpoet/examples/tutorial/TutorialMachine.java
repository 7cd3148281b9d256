package io.github.nixpoet.examples.tutorial;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;

/** The machine of the NixOS tutorial: a user who may use sudo, and two programs to greet with. */
public final class TutorialMachine {

    private static final String RUN = """
            #!/bin/sh
            # Builds the machine and starts it in this terminal; log in as alice with the password test.
            set -eu
            cd "$(dirname "$0")"
            nix-build '<nixpkgs/nixos>' -A vm -I nixos-config=./configuration.nix
            QEMU_KERNEL_PARAMS=console=ttyS0 ./result/bin/run-nixos-vm -nographic
            reset
            """;

    private TutorialMachine() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code configuration.nix}, and {@code run.sh} that builds and starts the machine
     */
    public static FileSet files() {
        return ConfigurationFiles.of("01-tutorial-machine", machine()).toBuilder()
                .script("run.sh", RUN)
                .build();
    }

    static NixosModule machine() {
        return NixosModule.of(os -> os.arguments("config", "pkgs")
                .set("boot.loader.systemd-boot.enable", true)
                .set("boot.loader.efi.canTouchEfiVariables", true)
                .set(
                        "users.users.alice",
                        attrs(alice -> alice.set("isNormalUser", true)
                                .set("extraGroups", list("wheel"))
                                .set("initialPassword", "test")))
                .set("environment.systemPackages", withPkgs("cowsay", "lolcat"))
                .set("system.stateVersion", "23.11"));
    }
}
