package io.github.nixpoet.examples.twomachines;

import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.derivation.Builders.writeShellApplication;
import static io.github.nixpoet.dsl.derivation.Derivations.mkShell;
import static io.github.nixpoet.dsl.derivation.Packages.overlay;
import static io.github.nixpoet.dsl.derivation.Packages.override;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.FlakeFiles;
import java.util.Map;

/** A flake for two NixOS systems: {@code qemu}, a virtual machine, and {@code aethelred}, a machine in an office. */
public final class TwoMachines {

    private static final String SYSTEM = "x86_64-linux";

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
     * @return {@code flake.nix}, the modules of both machines, and the configuration of their kernel
     */
    public static FileSet files() {
        return files(
                FlakeInput.github("NixOS", "nixpkgs", "nixos-25.05"),
                FlakeInput.github("torvalds", "linux", "v" + Machines.KERNEL));
    }

    /**
     * The same from elsewhere.
     *
     * @param nixpkgs where nixpkgs comes from
     * @param linux where the sources of the kernel come from
     * @return the same files
     */
    public static FileSet files(FlakeInput nixpkgs, FlakeInput linux) {
        Flake flake = Flake.builder("NixOS systems: one in a virtual machine, one on hardware")
                .input("nixpkgs", nixpkgs)
                .input("linux", linux.asFiles())
                .systems(SYSTEM)
                .machine("qemu", machine("qemu"))
                .machine("aethelred", machine("aethelred"))
                .overlay("ccache", ccache())
                .forAllSystems(
                        "packages",
                        packages -> packages.set("hello", cached("hello")).set("rebuild-aethelred", rebuild()))
                .app(
                        SYSTEM,
                        "rebuild-aethelred",
                        str(ref("self.packages." + SYSTEM + ".rebuild-aethelred"), "/bin/rebuild-aethelred"))
                .forAllSystems(
                        "devShells",
                        shells -> shells.set(
                                "default",
                                mkShell(shell -> shell.packages(pkgs("git"), pkgs("nixos-rebuild-ng"), pkgs("qemu")))))
                .build();
        return Readme.add(
                FlakeFiles.of(
                                "10-two-machines",
                                flake,
                                Map.of(
                                        "common.nix", Machines.common(),
                                        "qemu.nix", Machines.qemu(),
                                        "aethelred.nix", Machines.aethelred(),
                                        "aethelred-hardware-configuration.nix", Machines.hardware()))
                        .toBuilder()
                        .file("kernel.config", Machines.KERNEL_CONFIG)
                        .plans(
                                BuildPlan.flake(
                                        "aethelred-system",
                                        "nixosConfigurations.aethelred.config.system.build.toplevel"),
                                BuildPlan.flake("hello", "packages." + SYSTEM + ".hello"),
                                BuildPlan.flake("rebuild-aethelred", "packages." + SYSTEM + ".rebuild-aethelred"),
                                BuildPlan.flake("shell", "devShells." + SYSTEM + ".default"))
                        .build(),
                "A flake for two NixOS systems: a virtual machine, and a machine in an office.",
                """
                nix run path:.#nixosConfigurations.qemu.config.system.build.vm
                ssh -p 2222 root@localhost                                               # while it runs
                nix run path:.#packages.x86_64-linux.hello                               # compiled with ccache; says how to set it up
                nix run path:.#apps.x86_64-linux.rebuild-aethelred                       # brings the system to 192.168.2.3
                NIX_SSHOPTS='-p 8022' nix run path:.#apps.x86_64-linux.rebuild-aethelred -- localhost
                nix develop path:.
                """);
    }

    private static NixosSystem machine(String name) {
        return NixosSystem.builder(SYSTEM)
                .specialArgs(args -> args.inherit("inputs"))
                .modules(path("./common.nix"), path("./" + name + ".nix"))
                .build();
    }

    /** Compilers whose results are kept in a folder, and instructions where it is not there. */
    private static NixExpr<NixType.Function> ccache() {
        return overlay((packages, last, previous) -> packages.set(
                "ccacheWrapper",
                override(previous.select("ccacheWrapper"), wrapper -> wrapper.set("extraConfig", """
                        export CCACHE_COMPRESS=1
                        export CCACHE_DIR=/nix/var/cache/ccache
                        export CCACHE_UMASK=007
                        if [ ! -w "$CCACHE_DIR" ]; then
                          echo "ccache has no folder that builders may write to. As root:"
                          echo "  install --directory --mode 0770 --owner root --group nixbld $CCACHE_DIR"
                          echo "and have Nix show it to them: extra-sandbox-paths = $CCACHE_DIR"
                          exit 1
                        fi
                    """))));
    }

    /** A package compiled with ccache. */
    private static NixExpr<NixType.Derivation> cached(String name) {
        NixExpr<NixType.Any> packages = pkgs("extend").apply(ref("self.overlays.ccache"));
        return override(packages.select(name), changed -> changed.set("stdenv", packages.select("ccacheStdenv")));
    }

    /** Brings what the flake says to the machine, or to the host that is named. */
    private static NixExpr<NixType.Derivation> rebuild() {
        return writeShellApplication(
                "rebuild-aethelred",
                lines(
                        "host=\"${1:-192.168.2.3}\"\nexec nixos-rebuild-ng switch --flake \"",
                        ref("self"),
                        "#aethelred\" --target-host \"root@$host\"\n"),
                pkgs("nixos-rebuild-ng"));
    }
}
