package io.github.nixpoet.examples.gnome;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.nixos.Nixos;

/** A machine with the GNOME desktop. */
public final class GnomeMachine {

    private GnomeMachine() {}

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
     * @return {@code configuration.nix}
     */
    public static FileSet files() {
        NixosModule machine = Nixos.module(os -> {
            os.boot().loader().systemdBoot().enable(true);
            os.boot().loader().efi().canTouchEfiVariables(true);
            os.services().xserver().enable(true);
            os.services().displayManager().gdm().enable(true);
            os.services().desktopManager().gnome().enable(true);
            os.users().users("alice").isNormalUser(true).extraGroups("wheel").initialPassword("test");
            os.system().stateVersion("23.11");
        });
        return Readme.add(ConfigurationFiles.of("02-gnome", machine), "A machine with the GNOME desktop.", """
            ./result/bin/run-nixos-vm   # in a window; log in as alice with the password test
            """);
    }
}
