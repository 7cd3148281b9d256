package io.github.nixpoet.examples.twomachines;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.modulesPath;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.FlakeFiles;
import java.util.Map;

/** A flake for NixOS systems, so far with the one that runs as a virtual machine. */
public final class TwoMachines {

    private TwoMachines() {}

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
     * @return {@code flake.nix}, with what both machines share in {@code common.nix}, and {@code qemu.nix}
     */
    public static FileSet files() {
        return files(FlakeInput.of("github:NixOS/nixpkgs/nixos-25.05"));
    }

    /**
     * The same on another nixpkgs.
     *
     * @param nixpkgs where nixpkgs comes from
     * @return the same files
     */
    public static FileSet files(FlakeInput nixpkgs) {
        Flake flake = Flake.builder("NixOS systems: one in a virtual machine, one on hardware")
                .input("nixpkgs", nixpkgs)
                .machine(
                        "qemu",
                        NixosSystem.builder("x86_64-linux")
                                .specialArgs(args -> args.inherit("inputs"))
                                .modules(path("./common.nix"), path("./qemu.nix"))
                                .build())
                .build();
        return FlakeFiles.of("10-two-machines", flake, Map.of("common.nix", common(), "qemu.nix", qemu()));
    }

    /** What every machine has. */
    private static NixosModule common() {
        return NixosModule.of(os -> os.set("networking.useDHCP", true)
                .set("services.openssh", attrs(ssh -> ssh.set("enable", true).set("settings.PermitRootLogin", "yes")))
                .set("users.users.root.initialPassword", "root")
                .set("environment.systemPackages", withPkgs("git", "htop", "vim"))
                .set("nix.settings.experimental-features", list("nix-command", "flakes"))
                .set("system.stateVersion", "25.05"));
    }

    /** What the virtual machine has: {@code ssh -p 2222 localhost} reaches it. */
    private static NixosModule qemu() {
        return NixosModule.of(os -> os.imports(modulesPath("virtualisation/qemu-vm.nix"))
                .set("networking.hostName", "qemu")
                .set("virtualisation.graphics", false)
                .set(
                        "virtualisation.forwardPorts",
                        list(attrs(ssh ->
                                ssh.set("from", "host").set("host.port", 2222).set("guest.port", 22)))));
    }
}
