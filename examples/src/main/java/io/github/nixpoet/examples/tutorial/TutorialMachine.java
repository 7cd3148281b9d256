package io.github.nixpoet.examples.tutorial;

import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;
import io.github.nixpoet.nixos.Nixos;

/** The machine of the NixOS tutorial: a user who may use sudo, and two programs to greet with. */
public final class TutorialMachine {

    private static final ShellScript RUN = ShellScript.sh(
                    "Builds the machine and starts it in this terminal; log in as alice with the password test.")
            .inItsFolder()
            .run("nix-build", "<nixpkgs/nixos>", "-A", "vm", "-I", "nixos-config=./configuration.nix")
            .run(ShellCommand.of("./result/bin/run-nixos-vm", "-nographic").env("QEMU_KERNEL_PARAMS", "console=ttyS0"))
            .run("reset")
            .build();

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
        NixosModule machine = Nixos.module(os -> {
            os.boot().loader().systemdBoot().enable(true);
            os.boot().loader().efi().canTouchEfiVariables(true);
            os.users().users("alice").isNormalUser(true).extraGroups("wheel").initialPassword("test");
            os.environment().systemPackages(withPkgs("cowsay", "lolcat"));
            os.system().stateVersion("23.11");
        });
        return Readme.add(
                ConfigurationFiles.of("01-tutorial-machine", machine).toBuilder()
                        .files(RUN.file("run.sh"))
                        .build(),
                "A machine with a user who may use sudo, and two programs to greet with.",
                """
                ./run.sh                    # log in as alice with the password test
                cowsay hello | lolcat       # in the machine
                sudo poweroff               # in the machine: ends it
                rm nixos.qcow2              # forgets its state, which a changed configuration may not suit
                """);
    }
}
