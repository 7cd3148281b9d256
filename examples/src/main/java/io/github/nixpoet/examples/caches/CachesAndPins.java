package io.github.nixpoet.examples.caches;

import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.derivation.Derivations.mkShell;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.file.ShellFiles;
import io.github.nixpoet.nixos.Nixos;
import io.github.nixpoet.nixos.options.NixSshServeOptions.Protocol;

/** A machine that serves what it has built, one that takes it from there, and a project with tools of a nixpkgs of its own. */
public final class CachesAndPins {

    /** The machine that serves. */
    static final String SERVER = "cache.example.org";

    private static final int PORT = 5000;
    private static final String CACHE_KEY = "cache.example.org-1:3IQxa8NHUAC9TqMoZuX9GQj6hLxQC2EUKfb8VWwCWvk=";
    private static final String SSH_KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org";

    private CachesAndPins() {}

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
     * @return {@code server.nix}, {@code client.nix} and {@code shell.nix}, and scripts that make keys, copy closures and start the machines
     */
    public static FileSet files() {
        return files(Nixpkgs.release("74e2faf5965a12e8fa5cff799b1b19c6cd26b0e3"));
    }

    /**
     * The same with other tools.
     *
     * @param project the nixpkgs of the project
     * @return the same files
     */
    public static FileSet files(Nixpkgs project) {
        return Readme.add(
                ShellFiles.of(
                                "16-caches-and-pins",
                                project,
                                mkShell(tools ->
                                        tools.packages(pkgs("gcc"), pkgs("gnumake"), pkgs("gdb"), pkgs("pkg-config"))))
                        .toBuilder()
                        .files(NixFile.of("server.nix", server()), NixFile.of("client.nix", client()))
                        .files(
                                Scripts.makeKeys().file("make-keys.sh"),
                                Scripts.copyClosure().file("copy-closure.sh"),
                                Scripts.mirror().file("mirror.sh"),
                                Scripts.buildVm().file("build-vm.sh"))
                        .plans(machine("server"), machine("client"))
                        .build(),
                "nixpkgs pinned for a project, and what is built shared by caches of your own.",
                """
                nix-shell                                          # the tools of the project
                ./make-keys.sh                                     # on the server, once
                ./build-vm.sh client.nix                           # tries a machine
                ./copy-closure.sh alice@example.org git            # what a program needs, to another machine
                ./mirror.sh /tmp/my-mirror                         # a cache of files
                """);
    }

    private static BuildPlan machine(String name) {
        return BuildPlan.lookup(name, "nixpkgs/nixos")
                .attributes("vm")
                .searchPath("nixos-config", "./" + name + ".nix")
                .build();
    }

    /** Serves its store by HTTP, signed, and by SSH. */
    private static NixosModule server() {
        return Nixos.module(os -> {
            os.boot()
                    .kernelPackages(pkgs("linuxPackages_latest"))
                    .loader()
                    .systemdBoot()
                    .enable(true);
            os.fileSystems("/").device("/dev/disk/by-label/nixos").fsType("ext4");
            os.networking().hostName("cache");
            os.services().nixServe().enable(true).port(PORT).openFirewall(true).secretKeyFile(Scripts.SECRET_KEY);
            os.services().openssh().enable(true);
            os.nix().sshServe().enable(true).protocol(Protocol.SSH_NG).keys(SSH_KEY);
            os.system().stateVersion("25.05");
        });
    }

    /** Asks the server by HTTP, then by SSH, then cache.nixos.org, which NixOS adds; the lower a priority's number, the sooner. */
    private static NixosModule client() {
        return Nixos.module(os -> {
            os.boot()
                    .kernelPackages(pkgs("linuxPackages_latest"))
                    .loader()
                    .systemdBoot()
                    .enable(true);
            os.fileSystems("/").device("/dev/disk/by-label/nixos").fsType("ext4");
            os.nix()
                    .settings()
                    .substituters(
                            "http://" + SERVER + ":" + PORT + "?priority=30",
                            "ssh-ng://nix-ssh@" + SERVER + "?priority=35")
                    .trustedPublicKeys(CACHE_KEY);
            os.users().users("alice").isNormalUser(true).extraGroups("wheel").initialPassword("test");
            os.system().stateVersion("25.05");
        });
    }
}
