package io.github.nixpoet.nixos;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.nothing;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.nixpoet.nixos.options.Options;
import io.github.nixpoet.nixos.options.ServicesOpensshSettingsOptions.LogLevel;
import io.github.nixpoet.nixos.options.ServicesOpensshSettingsOptions.PermitRootLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Java says of a machine, against what NixOS makes of the module. */
class EvaluatedTest {

    /** A call, the value that it leads to, and that value in JSON. */
    private record Case(Consumer<Options> set, String value, String json) {}

    private static Case of(Consumer<Options> set, String value, String json) {
        return new Case(set, value, json);
    }

    private static final List<Case> CASES = List.of(
            of(os -> os.networking().hostName("web"), "networking.hostName", "\"web\""),
            of(
                    os -> os.networking().firewall().allowedTCPPorts(80, 443),
                    "networking.firewall.allowedTCPPorts",
                    "[22,80,443]"),
            of(
                    os -> os.networking().firewall().allowedUDPPorts(List.of(53)),
                    "networking.firewall.allowedUDPPorts",
                    "[53]"),
            of(
                    os -> os.networking().firewall().allowedTCPPortRanges(Map.of("from", 1, "to", 2)),
                    "networking.firewall.allowedTCPPortRanges",
                    "[{\"from\":1,\"to\":2}]"),
            of(os -> os.networking().domain(nothing()), "networking.domain", "null"),
            of(
                    os -> os.networking().nameservers("1.1.1.1", "9.9.9.9"),
                    "networking.nameservers",
                    "[\"1.1.1.1\",\"9.9.9.9\"]"),
            of(os -> os.networking().hosts("10.0.0.1", List.of("db")), "networking.hosts.\"10.0.0.1\"", "[\"db\"]"),
            of(os -> os.time().timeZone("Europe/Berlin"), "time.timeZone", "\"Europe/Berlin\""),
            of(os -> os.i18n().defaultLocale("de_DE.UTF-8"), "i18n.defaultLocale", "\"de_DE.UTF-8\""),
            of(os -> os.services().openssh().enable(true), "services.openssh.enable", "true"),
            of(
                    os -> os.services().openssh().settings().PermitRootLogin(PermitRootLogin.FORCED_COMMANDS_ONLY),
                    "services.openssh.settings.PermitRootLogin",
                    "\"forced-commands-only\""),
            of(
                    os -> os.services().openssh().settings(it -> it.LogLevel(LogLevel.VERBOSE)),
                    "services.openssh.settings.LogLevel",
                    "\"VERBOSE\""),
            of(
                    os -> os.services().journald().extraConfig("# a\n# b\n"),
                    "services.journald.extraConfig",
                    "\"# a\\n# b\\n\""),
            of(
                    os -> os.services().openssh().startWhenNeeded(mkForce(true)),
                    "services.openssh.startWhenNeeded",
                    "true"),
            of(
                    os -> os.services()
                            .nginx()
                            .virtualHosts(
                                    "example.org", host -> host.root("/srv/www").forceSSL(false)),
                    "services.nginx.virtualHosts.\"example.org\".root",
                    "\"/srv/www\""),
            of(
                    os -> os.services()
                            .nginx()
                            .virtualHosts("example.org")
                            .locations("/api")
                            .proxyPass("http://b:1"),
                    "services.nginx.virtualHosts.\"example.org\".locations.\"/api\".proxyPass",
                    "\"http://b:1\""),
            of(os -> os.services().nginx().clientMaxBodySize("5m"), "services.nginx.clientMaxBodySize", "\"5m\""),
            of(
                    os -> os.services()
                            .nginx()
                            .recommendedGzipSettings(os.services().openssh().enable()),
                    "services.nginx.recommendedGzipSettings",
                    "true"),
            of(os -> os.services().fail2ban().maxretry(7), "services.fail2ban.maxretry", "7"),
            of(os -> os.services().journald().rateLimitBurst(5), "services.journald.rateLimitBurst", "5"),
            of(
                    os -> os.services().postgresql().settings("work_mem", "8MB"),
                    "services.postgresql.settings.work_mem",
                    "\"8MB\""),
            of(os -> os.services().xserver().xkb().layout("de"), "services.xserver.xkb.layout", "\"de\""),
            of(os -> os.users().users("alice").isNormalUser(true).uid(1_234), "users.users.alice.uid", "1234"),
            of(
                    os -> os.users().users("alice").extraGroups("wheel", "audio"),
                    "users.users.alice.extraGroups",
                    "[\"wheel\",\"audio\"]"),
            of(os -> os.users().groups(Map.of("staff", group -> group.gid(77))), "users.groups.staff.gid", "77"),
            of(os -> os.environment().variables("EDITOR", "vim"), "environment.variables.EDITOR", "\"vim\""),
            of(
                    os -> os.environment()
                            .etc("motd.txt", file -> file.text("hi").mode("0440")),
                    "environment.etc.\"motd.txt\".mode",
                    "\"0440\""),
            of(os -> os.environment().shellAliases(Map.of("ll", "ls -l")), "environment.shellAliases.ll", "\"ls -l\""),
            of(
                    os -> os.boot().kernel().sysctl(Map.of("vm.swappiness", 10)),
                    "boot.kernel.sysctl.\"vm.swappiness\"",
                    "10"),
            of(os -> os.boot().kernelParams("quiet"), "builtins.elem \"quiet\" boot.kernelParams", "true"),
            of(os -> os.boot().loader().timeout(9), "boot.loader.timeout", "9"),
            of(os -> os.boot().tmp().cleanOnBoot(true), "boot.tmp.cleanOnBoot", "true"),
            of(
                    os -> os.fileSystems("/", root -> root.device("/dev/vda1").fsType("ext4")),
                    "fileSystems.\"/\".device",
                    "\"/dev/vda1\""),
            of(
                    os -> os.swapDevices(swap -> swap.device("/dev/vda2").priority(3)),
                    "(builtins.head swapDevices).priority",
                    "3"),
            of(
                    os -> os.systemd()
                            .services("tick")
                            .serviceConfig("ExecStart", "/bin/true")
                            .wantedBy("multi-user.target"),
                    "systemd.services.tick.serviceConfig.ExecStart",
                    "\"/bin/true\""),
            of(os -> os.nix().settings().maxJobs(4), "nix.settings.max-jobs", "4"),
            of(os -> os.programs().git().package_(pkgs("gitMinimal")), "programs.git.package.pname", "\"git-minimal\""),
            of(os -> os.security().sudo().wheelNeedsPassword(false), "security.sudo.wheelNeedsPassword", "false"),
            of(os -> os.system().stateVersion("25.05"), "system.stateVersion", "\"25.05\""));

    @Test
    void nixosHasTheValuesThatJavaSaid() {
        Optional<RealNixpkgs> nixpkgs = RealNixpkgs.find("EvaluatedTest");
        if (nixpkgs.isEmpty()) {
            return;
        }
        String modules =
                CASES.stream().map(it -> "(" + Nixos.module(it.set()) + ")").collect(Collectors.joining("\n"));
        String values = CASES.stream()
                .map(it -> "(builtins.toJSON (" + it.value() + "))")
                .collect(Collectors.joining("\n"));
        String text =
                "let nixos = import <nixpkgs/nixos/lib/eval-config.nix> { system = \"x86_64-linux\"; modules = [\n"
                        + modules + "\n]; };\nin with nixos.config; [\n" + values + "\n]";
        byte[] json = nixpkgs.get().json(text, List.of());
        assertThat(strings(json)).isEqualTo(CASES.stream().map(Case::json).toList());
        assertThat(CASES).hasSize(39);
    }

    private static List<String> strings(byte[] json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings;
    }
}
