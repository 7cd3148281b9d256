package io.github.nixpoet.examples.minimaltest;

import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.TestFiles;
import io.github.nixpoet.nixos.Nixos;

/** A test that alice has Firefox, and root has not. */
public final class MinimalTest {

    private MinimalTest() {}

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
     * @return {@code minimal-test.nix} on NixOS 23.11
     */
    public static FileSet files() {
        return files(Nixpkgs.release("nixos-23.11"));
    }

    /**
     * The same on another nixpkgs.
     *
     * @param nixpkgs whose machines are tested
     * @return {@code minimal-test.nix}
     */
    public static FileSet files(Nixpkgs nixpkgs) {
        NixosModule machine = Nixos.module(os -> {
            os.users().users("alice").isNormalUser(true).extraGroups("wheel").packages(withPkgs("firefox", "tree"));
            os.system().stateVersion("23.11");
        });
        VmTest test = VmTest.builder("minimal-test")
                .nixpkgs(nixpkgs)
                .node("machine", machine)
                .script(script -> script.machine("machine")
                        .waitForUnit("default.target")
                        .succeed("su -- alice -c 'which firefox'")
                        .fail("su -- root -c 'which firefox'"))
                .build();
        return Readme.add(
                TestFiles.of("04-minimal-test", test), "A test that alice has Firefox, and root has not.", """
                $(nix-build -A driverInteractive minimal-test.nix)/bin/nixos-test-driver    # then: start_all(), test_script(), machine.shell_interact()
                nix-store --delete /nix/store/*-vm-test-run-minimal-test    # a test that passed is run again when its result is gone
                """);
    }
}
