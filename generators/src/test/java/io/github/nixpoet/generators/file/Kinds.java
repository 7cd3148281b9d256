package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.recAttrs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.derivation.Builders;
import io.github.nixpoet.dsl.derivation.Derivations;
import io.github.nixpoet.dsl.derivation.Packages;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.DockerImageBuilder;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.NixHash;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.text.AttrPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of each kind. */
final class Kinds {

    private static final String LINUX = "x86_64-linux";

    private static final NixosModule HARDWARE = NixosModule.of(os -> os.set(
                    AttrPath.of("fileSystems", "/"),
                    attrs(root -> root.set("device", "/dev/disk/by-label/nixos").set("fsType", "ext4")))
            .set("boot.loader.grub.device", "/dev/vda"));

    private static final NixosModule USERS = NixosModule.of(os -> os.set("users.users.alice.isNormalUser", true)
            .set("users.users.alice.initialPassword", "test")
            .set("environment.systemPackages", withPkgs("hello")));

    private static final NixosModule MACHINE = NixosModule.of(
            os -> os.imports(USERS).set("networking.hostName", "web").set("system.stateVersion", "25.05"));

    private static final Fleet FLEET = Fleet.builder()
            .shared(NixosModule.of(os -> os.imports(HARDWARE).set("system.stateVersion", "25.05")))
            .role("web", NixosModule.of(os -> os.set("services.nginx.enable", true)))
            .nodes(
                    Node.of("db", LINUX).address("10.0.0.2"),
                    Node.of("web-1", LINUX).address("10.0.0.3").roles("web"))
            .build();

    private Kinds() {}

    static List<FileSet> all() {
        return List.of(
                ConfigurationFiles.of(
                        "configuration",
                        MACHINE,
                        Map.of(ConfigurationFiles.HARDWARE, HARDWARE, "modules/users.nix", USERS)),
                DiskImageFiles.of(
                        "disk",
                        DiskImage.builder(MACHINE.toBuilder().imports(HARDWARE).build())
                                .build()),
                FlakeFiles.of("flake", flake(), Map.of("machines/web.nix", MACHINE, "users.nix", USERS)),
                FleetFiles.flake("fleet-flake", "A fleet", FlakeInput.of("github:NixOS/nixpkgs"), FLEET),
                FleetFiles.hive("fleet-hive", Nixpkgs.channel(), FLEET),
                FleetFiles.of("fleet", Nixpkgs.channel(), FLEET),
                ImageFiles.of("image", image("hello").build()),
                images(),
                JobsetFiles.of(
                        "jobset",
                        Jobset.of("main", "All \"jobs\"")
                                .input("src", "git", "https://example.org/jobs.git main")
                                .input("nixpkgs", "git", "https://github.com/NixOS/nixpkgs nixos-25.05"),
                        Nixpkgs.channel(),
                        attrs(jobs -> jobs.set("hello", pkgs("hello")).set("\"b c\"", pkgs("cowsay")))),
                OverlayFiles.of("overlays", Nixpkgs.channel(), overlays(), "greeting", "hello"),
                PackageFiles.of(
                        "packages",
                        Nixpkgs.channel(),
                        recAttrs(set -> set.set("greeting", Builders.writeText("greeting", "Hello\n"))
                                .set("greet", Builders.writeShellScriptBin("greet", str("cat ", ref("greeting")))))),
                PackageFiles.called(
                        "packages-called",
                        Nixpkgs.channel(),
                        Map.of(
                                "greeting",
                                function(takes("writeText"), ref("writeText").apply("greeting", "Hello\n")))),
                PinFiles.of("pin", Nixpkgs.tarball("https://example.org/nixpkgs.tar.gz", hash().text())),
                PinFiles.npins(
                        "pins", Map.of("nixpkgs", new PinFiles.Pin("https://example.org/nixpkgs.tar.gz", hash()))),
                ShellFiles.of(
                        "shell",
                        Nixpkgs.channel(),
                        Derivations.mkShell(shell -> shell.set("packages", list(pkgs("hello"))))),
                TestFiles.of("test", test("greets")),
                TestFiles.all("tests", test("one"), test("two")));
    }

    private static NixHash hash() {
        return NixHash.of("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    private static Flake flake() {
        return Flake.builder("Web")
                .input("nixpkgs", FlakeInput.of("github:NixOS/nixpkgs"))
                .machine(
                        "web",
                        NixosSystem.builder(LINUX).modules(MACHINE, HARDWARE).build())
                .set("packages.x86_64-linux.hello", ref("nixpkgs.legacyPackages.x86_64-linux.hello"))
                .set("checks.x86_64-linux.hello", ref("self.packages.x86_64-linux.hello"))
                .set("devShells.x86_64-linux.default", ref("self.packages.x86_64-linux.hello"))
                .build();
    }

    private static FileSet images() {
        Map<String, DockerImage> images = new LinkedHashMap<>();
        images.put(
                "web",
                image("web").argument("tag", "latest").set("tag", ref("tag")).build());
        images.put("web-cmd", image("web-cmd").build());
        return ImageFiles.all("images", images);
    }

    private static DockerImageBuilder image(String name) {
        return DockerImage.builder(name).command(str(pkgs("hello"), "/bin/hello"));
    }

    private static Map<String, NixExpr<NixType.Function>> overlays() {
        return Map.of(
                "greeting",
                Packages.overlay((packages, last, previous) -> packages.set(
                        "greeting", previous.select("writeText").apply("greeting", last.select("hello.name")))));
    }

    private static VmTest test(String name) {
        return VmTest.builder(name)
                .node("machine", USERS)
                .script(script -> script.machine("machine").succeed("hello"))
                .build();
    }
}
