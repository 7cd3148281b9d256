package io.github.nixpoet.examples.clientserver;

import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.TestFiles;
import io.github.nixpoet.nixos.Nixos;

/** A test that a client gets the page that nginx on a server welcomes with. */
public final class ClientServerTest {

    private ClientServerTest() {}

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
     * @return {@code client-server-test.nix} on NixOS 23.11
     */
    public static FileSet files() {
        return files(Nixpkgs.release("nixos-23.11"));
    }

    /**
     * The same on another nixpkgs.
     *
     * @param nixpkgs whose machines are tested
     * @return {@code client-server-test.nix}
     */
    public static FileSet files(Nixpkgs nixpkgs) {
        NixosModule server = Nixos.module(os -> {
            os.networking().firewall().allowedTCPPorts(80);
            os.services().nginx().enable(true).virtualHosts("server", asItIs -> {});
        });
        NixosModule client = Nixos.module(os -> os.environment().systemPackages(withPkgs("curl")));
        VmTest test = VmTest.builder("client-server-test")
                .nixpkgs(nixpkgs)
                .node("server", server)
                .node("client", client)
                .script(script -> {
                    script.machine("server").waitForUnit("default.target");
                    script.machine("client")
                            .waitForUnit("default.target")
                            .succeed("curl http://server/ | grep -o \"Welcome to nginx!\"");
                })
                .build();
        return Readme.add(
                TestFiles.of("05-client-server-test", test),
                "A test that a client gets the page that nginx on a server welcomes with.",
                """
                $(nix-build -A driverInteractive client-server-test.nix)/bin/nixos-test-driver    # then: start_all(), test_script(), server.shell_interact()
                nix-store --delete /nix/store/*-vm-test-run-client-server-test    # a test that passed is run again when its result is gone
                """);
    }
}
