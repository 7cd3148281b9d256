package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.*;
import static io.github.nixpoet.dsl.derivation.Builders.*;
import static io.github.nixpoet.dsl.derivation.Derivations.*;
import static io.github.nixpoet.dsl.derivation.Packages.*;

import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.flake.*;
import io.github.nixpoet.dsl.image.*;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.*;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.secret.SecretRef;
import io.github.nixpoet.dsl.test.*;

/** The tasks of the DSL's README, word by word: {@link TenTasksTest} compares them. */
final class TenTasks {

    private TenTasks() {}

    // A machine with a user and packages
    static ToNix machine() {
        return NixosModule.of(os -> os.set("boot.loader.systemd-boot.enable", true)
                .set(
                        "users.users.alice",
                        attrs(alice -> alice.set("isNormalUser", true).set("extraGroups", list("wheel"))))
                .set("environment.systemPackages", withPkgs("cowsay", "lolcat"))
                .set("system.stateVersion", "25.05"));
    }

    // A test of a server and a client
    static ToNix test() {
        NixosModule server = NixosModule.of(
                os -> os.set("services.nginx.enable", true).set("networking.firewall.allowedTCPPorts", list(80)));
        return VmTest.builder("client-server")
                .node("server", server)
                .node("client", NixosModule.builder().build())
                .script(script -> {
                    script.startAll().machine("server").waitForOpenPort(80);
                    Python page = script.machine("client").output("curl -sf http://server/");
                    script.check(page.contains("Welcome to nginx!"));
                })
                .build();
    }

    // A container image
    static ToNix containerImage() {
        return DockerImage.layered("web")
                .tag("latest")
                .contents(DockerTools.fakeNss(), DockerTools.caCertificates())
                .command(str(pkgs("nginx"), "/bin/nginx"), "-g", "daemon off;")
                .env("LANG", "C.UTF-8")
                .expose(80)
                .build();
    }

    // A disk image for QEMU or a cloud
    static ToNix diskImage() {
        NixosModule machine = NixosModule.of(os -> os.imports(modulesPath("profiles/qemu-guest.nix"))
                .set("fileSystems.\"/\".device", "/dev/disk/by-label/nixos")
                .set("boot.loader.grub.device", "/dev/vda"));
        return DiskImage.builder(machine)
                .format(DiskFormat.QCOW2)
                .diskSize(8192)
                .build();
    }

    // A bootable ISO with a kernel of one's choice
    static ToNix iso() {
        NixosModule machine = NixosModule.of(os -> os.set("boot.kernelPackages", pkgs("linuxPackages_latest")));
        return MachineImage.of(ImageVariant.ISO, machine)
                .with(NixosModule.of(os -> os.set("isoImage.volumeID", "RESCUE")));
    }

    // A flake with a machine, a package and a shell for all systems
    static ToNix flake() {
        return Flake.builder("A machine and its tools")
                .input("nixpkgs", FlakeInput.github("NixOS", "nixpkgs", "nixos-25.05"))
                .systems("x86_64-linux", "aarch64-linux")
                .machine(
                        "web",
                        NixosSystem.builder("x86_64-linux")
                                .modules(path("./web.nix"))
                                .build())
                .forAllSystems("packages", packages -> packages.set("default", pkgs("hello")))
                .forAllSystems(
                        "devShells", shells -> shells.set("default", mkShell(shell -> shell.packages(pkgs("jq")))))
                .build();
    }

    // A script as a package, with the programs that it calls
    static ToNix script() {
        return writeShellApplication("backup", """
                mkdir -p "$1"
                rsync -a /srv/ "$1"
                """, pkgs("rsync"));
    }

    // An overlay that patches a package
    static ToNix overlayWithPatch() {
        return overlay((packages, last, previous) -> packages.set(
                "hello",
                overrideAttrs(
                        previous.select("hello"),
                        (hello, old) -> hello.set(
                                "patches", old.selectOr("patches", list()).concat(list(path("./fix.patch")))))));
    }

    // A fleet, brought to its addresses by Colmena
    static ToNix fleet() {
        Node db = Node.of("db", "x86_64-linux")
                .address("10.0.0.2")
                .offers("postgres", 5432)
                .with(os -> os.set("services.postgresql.enable", true));
        Node web = Node.of("web", "x86_64-linux")
                .address("10.0.0.3")
                .uses(db, "postgres")
                .with(os -> os.set("services.app.database", "db:" + db.port("postgres")));
        NixosModule common = NixosModule.of(os -> os.set("services.openssh.enable", true));
        return FleetForms.hive(
                Nixpkgs.channel(), Fleet.builder().shared(common).nodes(db, web).build());
    }

    // A password that is in no file of the store
    static ToNix secret() {
        SecretRef password = SecretRef.sops("db/password");
        return NixosModule.of(os -> {
            password.declare().accept(os);
            os.set("services.app.passwordFile", password);
        });
    }
}
