package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.test.ContainerMachine;
import io.github.nixpoet.dsl.test.Python;
import io.github.nixpoet.dsl.test.TestScript;
import io.github.nixpoet.dsl.test.VirtualMachine;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.dsl.test.VmTestBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestScriptTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static VmTestBuilder test() {
        return VmTest.builder("t").node("web-1", EMPTY).container("db", EMPTY);
    }

    private static void everything(TestScript script) {
        VirtualMachine web = script.startAll().machine("web-1");
        web.within(Duration.ofMinutes(2))
                .waitForUnit("nginx.service")
                .asUser("alice")
                .waitForUnit("a.timer")
                .waitForOpenPort(80)
                .waitForClosedPort(81)
                .waitForOpenUnixSocket("/run/a")
                .waitForFile("/a")
                .requireUnitState("a.service", "active")
                .startJob("a.service")
                .stopJob("a.service")
                .waitUntilSucceeds(pkgs("curl"), "/bin/curl http://", ref("nodes.web-1.networking.primaryIPAddress"))
                .waitUntilFails("false")
                .copyFromHost(pkgs("hello"), "/srv/hello")
                .copyFromMachine("/etc/hosts")
                .screenshot("desktop")
                .sendKey("ctrl-alt-delete")
                .sendChars("ls\n")
                .sendConsole("\n")
                .waitForConsoleText("login:")
                .waitUntilTtyMatches(1, "\\$ ")
                .waitForText("Firefox")
                .waitForX()
                .waitForWindow(".*Firefox")
                .block()
                .unblock()
                .forwardPort(8080, 80)
                .startToReboot()
                .reboot()
                .crash()
                .switchRoot()
                .start()
                .shutdown()
                .waitForShutdown()
                .call("nested", "more");
        ContainerMachine db = script.container("db").succeed("psql -c 'select 1'");
        script.subtest("the page", () -> {
            Python page = script.let("page", web.output("curl -s localhost"));
            script.check(page.contains("hello"));
            script.check(page.contains("error").not(), "there is an error in ", page);
            script.forEach(
                    "i",
                    Python.call("range", 3),
                    i -> script.forEach("user", List.of("alice", "bob"), user -> db.succeed("id ", user, " ", i)));
            script.when(db.unitProperty("a.service", "NRestarts").isEqualTo("0"), () -> script.log("not restarted"));
            script.when(db.systemctl("is-active a").at(0).isEqualTo(0), () -> {});
            script.check(db.execute("exit 3").at(0).isEqualTo(3));
            script.check(web.screenText().method("strip").isEqualTo(""));
        });
        script.raw("for i in range(2):\n\n    pass").joinAll();
    }

    @Test
    void everyMethodIsPython() {
        VmTest test = test().enableOcr().script(TestScriptTest::everything).build();
        assertThat(test.script().toString()).isEqualTo("""
                start_all()
                web_1.wait_for_unit("nginx.service", timeout=120)
                web_1.wait_for_unit("a.timer", user="alice")
                web_1.wait_for_open_port(80)
                web_1.wait_for_closed_port(81)
                web_1.wait_for_open_unix_socket("/run/a")
                web_1.wait_for_file("/a")
                web_1.require_unit_state("a.service", "active")
                web_1.start_job("a.service")
                web_1.stop_job("a.service")
                web_1.wait_until_succeeds("${pkgs.curl}/bin/curl http://${nodes.web-1.networking.primaryIPAddress}")
                web_1.wait_until_fails("false")
                web_1.copy_from_host("${pkgs.hello}", "/srv/hello")
                web_1.copy_from_machine("/etc/hosts")
                web_1.screenshot("desktop")
                web_1.send_key("ctrl-alt-delete")
                web_1.send_chars("ls\\n")
                web_1.send_console("\\n")
                web_1.wait_for_console_text("login:")
                web_1.wait_until_tty_matches("1", "\\\\$ ")
                web_1.wait_for_text("Firefox")
                web_1.wait_for_x()
                web_1.wait_for_window(".*Firefox")
                web_1.block()
                web_1.unblock()
                web_1.forward_port(8080, 80)
                web_1.start(allow_reboot=True)
                web_1.reboot()
                web_1.crash()
                web_1.switch_root()
                web_1.start()
                web_1.shutdown()
                web_1.wait_for_shutdown()
                web_1.nested("more")
                db.succeed("psql -c 'select 1'")
                with subtest("the page"):
                    page = web_1.succeed("curl -s localhost")
                    assert "hello" in page
                    assert not ("error" in page), f"there is an error in {page}"
                    for i in range(3):
                        for user in ["alice", "bob"]:
                            db.succeed(f"id {user} {i}")
                    if db.get_unit_property("a.service", "NRestarts") == "0":
                        log.info("not restarted")
                    if db.systemctl("is-active a")[0] == 0:
                        pass
                    assert db.execute("exit 3")[0] == 3
                    assert web_1.get_screen_text().strip() == ""
                for i in range(2):

                    pass
                join_all()
                """);
        assertThat(Text.of(test)).contains("testScript = { nodes, ... }: ''\n    start_all()\n");
        assertThat(test.toBuilder().build()).isEqualTo(test);
        assumeTrue(RealPython.isThere("everyMethodIsPython"));
        RealPython.run(folder, test.script().toString(), "-m", "py_compile");
    }

    @Test
    void settingsStandBeforeTheMachines() {
        VmTest test = test().enableOcr()
                .globalTimeout(Duration.ofMinutes(10))
                .skipLint()
                .skipTypeCheck()
                .defaults(NixosModule.of(os -> os.set("system.stateVersion", "25.05")))
                .specialArgs(args -> args.set("port", 80))
                .interactive(hand -> hand.set("sshBackdoor.enable", true))
                .set("extraPythonPackages", ref("pkgs.lib.const").apply(List.of()))
                .set("aNewerNixpkgs.knowsThis", attrs(x -> {}))
                .build();
        Text.assertWritten(test, """
                let
                  pkgs = import <nixpkgs> { config = { }; overlays = [ ]; };
                in
                pkgs.testers.runNixOSTest {
                  name = "t";
                  enableOCR = true;
                  globalTimeout = 600;
                  skipLint = true;
                  skipTypeCheck = true;

                  defaults = { system.stateVersion = "25.05"; };

                  node.specialArgs = { port = 80; };

                  interactive = { sshBackdoor.enable = true; };

                  extraPythonPackages = pkgs.lib.const [ ];
                  aNewerNixpkgs.knowsThis = { };
                  nodes.web-1 = { };
                  containers.db = { };
                  testScript = "";
                }
                """);
        assertThat(test.toBuilder().build()).isEqualTo(test);
        assertThat(test.toBuilder()
                        .removeContainer("db")
                        .replace("enableOCR", false)
                        .build()
                        .toString())
                .contains("enableOCR = false;")
                .doesNotContain("containers");
    }

    @Test
    void whatTheDriverCouldNotDoIsRefused() {
        refused(script -> script.machine("db"), "'db' is a container; write container(\"db\")");
        refused(script -> script.container("web-1"), "'web-1' is a machine");
        refused(script -> script.container("x"), "no node is named 'x'");
        refused(script -> script.machine("web-1").waitForText("a"), "add enableOcr()");
        refused(script -> script.let("db", 1), "'db' is a machine");
        refused(script -> script.let("class", 1), "'class'");
        refused(script -> script.machine("web-1").within(Duration.ZERO), "a second or more");
        refused(script -> script.machine("web-1").within(Duration.ofSeconds(1)).start(), "start takes no timeout");
        refused(script -> script.machine("web-1").asUser("a").waitForFile("/a"), "wait_for_file takes no user");
        refused(script -> script.machine("web-1").waitForUnit(" "), "the name of a unit is blank");
        refused(script -> script.machine("web-1").succeed(ref("typo")), "the script uses typo");
        refused(script -> script.machine("web-1").forwardPort(1, 0), "not 0");
        assertThatThrownBy(() -> test().container("web_1", EMPTY)).hasMessageContaining("one name in the script");
        assertThatThrownBy(() -> test().node("start_all", EMPTY)).hasMessageContaining("test driver");
        assertThatThrownBy(() -> test().set("skipTypCheck", true)).hasMessageContaining("did you mean skipTypeCheck?");
        assertThatThrownBy(() -> test().set("meta", ref("typo")).build()).hasMessageContaining("uses typo");
    }

    private static void refused(Consumer<TestScript> content, String message) {
        assertThatThrownBy(() -> test().script(content).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
