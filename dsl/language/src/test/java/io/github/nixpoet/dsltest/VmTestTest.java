package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.dsl.test.VmTestBuilder;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;

class VmTestTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    private static VmTestBuilder test() {
        return VmTest.builder("t").node("web-1", EMPTY).node("client", EMPTY);
    }

    @Example
    void isWrittenAsAPersonWould() {
        VmTest test = test().nixpkgs(Nixpkgs.release("nixos-25.05"))
                .script(script -> {
                    script.startAll();
                    script.machine("web-1").waitForUnit("nginx.service").waitForOpenPort(80);
                    script.machine("client").succeed("curl \"web\\n\"\n").sleep(Duration.ofMinutes(1));
                    script.raw("for i in range(3):\n    client.fail(\"false\")");
                })
                .build();
        Text.assertWritten(test, """
                let
                  nixpkgs = fetchTarball "https://github.com/NixOS/nixpkgs/tarball/nixos-25.05";
                  pkgs = import nixpkgs {
                    config = { };
                    overlays = [ ];
                  };
                in
                pkgs.testers.runNixOSTest {
                  name = "t";

                  nodes.web-1 = { };
                  nodes.client = { };

                  testScript = ''
                    start_all()
                    web_1.wait_for_unit("nginx.service")
                    web_1.wait_for_open_port(80)
                    client.succeed("curl \\"web\\\\n\\"\\n")
                    client.sleep(60)
                    for i in range(3):
                        client.fail("false")
                  '';
                }
                """);
        assertThat(test.toBuilder().build()).isEqualTo(test);
    }

    @Example
    void wrongNamesAreRefused() {
        assertThatThrownBy(() -> test().script(script -> script.machine("db")).build())
                .hasMessageContaining("'db'")
                .hasMessageContaining("web-1, client");
        assertThatThrownBy(() -> test().node("web_1", EMPTY)).hasMessageContaining("one name in the script");
        assertThatThrownBy(() -> VmTest.builder("t").build()).hasMessageContaining("has no node");
        assertThatThrownBy(() -> VmTest.builder("a b").node("a", EMPTY).build()).hasMessageContaining("'a b'");
        assertThat(List.of("", "-a", "a_", "ä", "a.b", "a".repeat(64), "class", "None"))
                .allSatisfy(node -> assertThatThrownBy(
                                () -> VmTest.builder("t").node(node, EMPTY).build())
                        .hasMessageContaining("'" + node + "'"));
        assertThatThrownBy(
                        () -> test().script(script -> script.machine("client").waitForOpenPort(65536))
                                .build())
                .hasMessageContaining("65536");
        assertThat(List.of(Duration.ofSeconds(-1), Duration.ofMillis(1500)))
                .allSatisfy(time -> assertThatThrownBy(() -> test().script(
                                        script -> script.machine("client").sleep(time))
                                .build())
                        .hasMessageContaining(time.toString()));
    }

    @Example
    void aPartIsReplacedAndRemoved() {
        NixosModule other = NixosModule.of(os -> os.set("a", 1));
        VmTest test = test().build().toBuilder()
                .replaceNode("web-1", other)
                .removeNode("client")
                .node("1", EMPTY)
                .replaceScript(script -> script.machine("1").start())
                .build();
        assertThat(test.nodes()).containsOnlyKeys("web-1", "1").containsEntry("web-1", other);
        assertThat(test.script()).hasToString("_.start()\n");
        assertThatThrownBy(() -> test().removeNode("db")).hasMessageContaining("'db'");
        assertThatThrownBy(() -> test().node("client", EMPTY)).hasMessageContaining("replaceNode");
    }
}
