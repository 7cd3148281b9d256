package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.derivation.Builders;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.secret.SecretRef;
import io.github.nixpoet.dsl.test.VmTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is wrong fails in Java, in the call that does it, and says what is right. */
class BadInputTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    @Example
    void nullAndBlankNamesAreRefused() {
        for (String name : Arrays.asList(null, "", " ", "\n")) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> DockerImage.builder(name).build(),
                    () -> VmTest.builder(name).node("a", EMPTY).build(),
                    () -> VmTest.builder("a").node(name, EMPTY),
                    () -> Node.of(name, "x86_64-linux"),
                    () -> Node.of("a", name),
                    () -> Flake.builder("a").input(name, FlakeInput.github("a", "b")),
                    () -> FlakeInput.of(name),
                    () -> NixosSystem.builder(name).build(),
                    () -> Nixpkgs.release(name),
                    () -> Builders.writeText(name, "a"),
                    () -> SecretRef.file(name),
                    () -> DiskImage.builder(EMPTY).baseName(name),
                    () -> path(name))) {
                assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Property
    void noOtherNumberIsAPort(@ForAll @Positive int number) {
        for (int port : new int[] {-number, 0, Math.max(65536, number)}) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> DockerImage.builder("a").expose(port),
                    () -> Node.of("a", "x86_64-linux").offers("b", port),
                    () -> VmTest.builder("a")
                            .node("a", EMPTY)
                            .script(script -> script.machine("a").waitForOpenPort(port))
                            .build())) {
                assertThatThrownBy(call).hasMessageContaining("from 1 to 65535");
            }
        }
    }

    @Example
    void twoRootsOfOneMachineNameBothLines() {
        assertThatThrownBy(() -> NixosModule.of(os -> os.set("fileSystems.\"/\".device", "/dev/vda1")
                        .set("fileSystems.\"/\"", attrs(root -> root.set("device", "/dev/vdb1")))))
                .hasMessageMatching("(?s).*BadInputTest.java:\\d+.*BadInputTest.java:\\d+.*");
    }

    @Example
    void twoRootsOfOneNodeNameBothLines() {
        NixosModule root = NixosModule.of(os -> os.set("fileSystems.\"/\".device", "/dev/vda1"));
        Node node = Node.of("a", "x86_64-linux").with(os -> os.set("fileSystems.\"/\".device", "/dev/vdb1"));
        assertThatThrownBy(() -> Fleet.builder().shared(root).nodes(node).build())
                .hasMessageMatching("the node 'a' has two devices for the file system /: \"/dev/vda1\", set at"
                        + " BadInputTest.java:\\d+, and \"/dev/vdb1\", set at BadInputTest.java:\\d+; .*mkForce.*");
        Fleet.builder()
                .shared(root)
                .nodes(Node.of("a", "x86_64-linux").is(root))
                .build();
    }

    @Example
    void aRecursiveImportNamesTheLines() {
        NixosModule web = NixosModule.of(os -> os.imports(path("./parts/nginx.nix")));
        NixosModule nginx = NixosModule.of(os -> os.imports(path("../web.nix"), path("./other.nix")));
        assertThatThrownBy(() -> ImportCycles.check(Map.of("web.nix", web, "parts/nginx.nix", nginx)))
                .hasMessageMatching("a module imports itself: .*web.nix imports parts/nginx.nix, at"
                        + " BadInputTest.java:\\d+.*; take one of the imports out, .*")
                .hasMessageMatching(".*parts/nginx.nix imports web.nix, at BadInputTest.java:\\d+.*");
        ImportCycles.check(Map.of("web.nix", web, "parts/nginx.nix", EMPTY));
        NixosModule self = NixosModule.of(os -> os.imports(path("./config.nix")));
        assertThatThrownBy(() -> DiskImage.builder(self).build())
                .hasMessageContaining("config.nix imports config.nix, at BadInputTest.java:");
        NixosModule folder = NixosModule.of(os -> os.imports(path("./.")));
        assertThatThrownBy(() -> ImportCycles.check(Map.of("default.nix", folder)))
                .hasMessageContaining("default.nix imports default.nix");
        Node node = Node.of("a", "x86_64-linux");
        assertThatThrownBy(() -> FleetForms.files(Fleet.builder()
                        .shared(NixosModule.of(os -> os.imports(path("./nodes/a.nix"))))
                        .nodes(node)
                        .build()))
                .hasMessageContaining("common.nix imports nodes/a.nix, at BadInputTest.java:")
                .hasMessageContaining("nodes/a.nix imports common.nix");
    }

    @Example
    void aLongChainOfImportsIsNoCycle() {
        Map<String, List<NixExpr<?>>> imports = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            imports.put(i + ".nix", List.of(path("./" + (i + 1) + ".nix")));
        }
        ImportCycles.checkImports(imports);
        imports.put("10000.nix", List.of(path("./9999.nix")));
        assertThatThrownBy(() -> ImportCycles.checkImports(imports)).hasMessageContaining("9999.nix imports 10000.nix");
    }

    @Example
    void theStackTraceHasTheLineThatDidIt() {
        assertThatThrownBy(() -> VmTest.builder("a")
                        .node("a", EMPTY)
                        .script(script -> script.machine("unknown"))
                        .build())
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(BadInputTest.class.getName())))
                .hasMessage("no node is named 'unknown'; the test has [a]");
    }
}
