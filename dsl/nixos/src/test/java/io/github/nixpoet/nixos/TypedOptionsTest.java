package io.github.nixpoet.nixos;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.nothing;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.nixos.options.Options;
import io.github.nixpoet.nixos.options.ServicesOpensshSettingsOptions.PermitRootLogin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TypedOptionsTest {

    @Test
    void aModuleIsWrittenAsAPersonWould() {
        NixosModule web = Nixos.module(os -> {
            os.networking().hostName("web").firewall().allowedTCPPorts(80, 443);
            os.services()
                    .nginx()
                    .enable(true)
                    .virtualHosts("example.org", host -> host.root("/srv/www").enableACME(true));
            os.users().users("alice").isNormalUser(true).extraGroups("wheel").shell(nothing());
            os.environment().systemPackages(pkgs("cowsay"), pkgs("lolcat")).variables("EDITOR", "vim");
            os.boot().kernelPackages(mkForce(pkgs("linuxPackages_latest")));
            os.services().openssh().ports(22, 2_222).settings().PermitRootLogin(PermitRootLogin.NO);
            os.networking().wireguard().interfaces("wg0").peers(peer -> peer.allowedIPs(List.of("10.0.0.1/32")));
            os.set("some.third-party.option", list("a", 1, true));
        });
        assertThat(web.toString()).isEqualTo("""
                { lib, pkgs, ... }:
                {
                  networking.hostName = "web";
                  networking.firewall.allowedTCPPorts = [
                    80
                    443
                  ];

                  services.nginx = {
                    enable = true;
                    virtualHosts."example.org" = {
                      root = "/srv/www";
                      enableACME = true;
                    };
                  };

                  users.users.alice = {
                    isNormalUser = true;
                    extraGroups = [ "wheel" ];
                    shell = null;
                  };

                  environment.systemPackages = [
                    pkgs.cowsay
                    pkgs.lolcat
                  ];
                  environment.variables.EDITOR = "vim";

                  boot.kernelPackages = lib.mkForce pkgs.linuxPackages_latest;

                  services.openssh.ports = [
                    22
                    2222
                  ];
                  services.openssh.settings.PermitRootLogin = "no";

                  networking.wireguard.interfaces.wg0.peers = [ { allowedIPs = [ "10.0.0.1/32" ]; } ];

                  some.third-party.option = [
                    "a"
                    1
                    true
                  ];
                }""");
    }

    @Test
    void optionsAreSetUnderACondition() {
        NixosModule web = Nixos.module(os -> os.when(
                os.services().nginx().enable(),
                () -> os.services().fail2ban().enable(true).maxretry(5)));
        assertThat(web.settings("services.fail2ban"))
                .hasSize(2)
                .allSatisfy(setting -> assertThat(setting.conditions()).hasToString("[config.services.nginx.enable]"));
    }

    @Test
    void anOptionHasEachJavaFormOfItsType() {
        Map<Consumer<Options>, String> written = Map.of(
                os -> os.environment().systemPackages(pkgs("a")), "environment.systemPackages = [ pkgs.a ];",
                os -> os.environment().systemPackages(withPkgs("a")), "environment.systemPackages = with pkgs; [ a ];",
                os -> os.environment().systemPackages(List.of(pkgs("a"))), "environment.systemPackages = [ pkgs.a ];",
                os -> os.networking().firewall().allowedTCPPorts(List.of(80)), "allowedTCPPorts = [ 80 ];",
                os -> os.environment().variables(Map.of("A", "b")), "environment.variables = { A = \"b\"; };",
                os -> os.security().sudo().configFile("a\nb\n"), "configFile = ''",
                os -> os.environment().etc("a", file -> file.source(Path.of("b"))), "environment.etc.a.source = ./b;",
                os -> os.environment().etc(Map.of("a", file -> file.text("b"))), "environment.etc.a.text = \"b\";",
                os -> os.services().openssh().openFirewall(os.services().nginx().enable()),
                        "services.openssh.openFirewall = config.services.nginx.enable;",
                os -> os.services().nginx().virtualHosts("a").locations("/").proxyPass("http://b"),
                        "virtualHosts.a.locations.\"/\".proxyPass = \"http://b\";");
        assertThat(written)
                .allSatisfy((content, nix) -> assertThat(
                                Nixos.module(content).toString().replaceAll("\\s+", " "))
                        .contains(nix.replaceAll("\\s+", " ")));
    }

    @Test
    @SuppressWarnings("deprecation") // that they lead on is what is tested
    void anOldNameLeadsToTheNewOne() {
        assertThat(Nixos.module(os -> {
                            os.boot().cleanTmpDir(true);
                            os.services().jellyseerr().enable(true);
                        })
                        .toString())
                .contains("boot.tmp.cleanOnBoot = true;")
                .contains("services.seerr.enable = true;");
    }

    @Test
    void aWrongValueIsRefusedWhereItIsSet() {
        Map<Consumer<Options>, String> wrong = Map.of(
                os -> os.networking().firewall().allowedTCPPorts(80, 70_000),
                "networking.firewall.allowedTCPPorts takes list of integer between 0 and 65535 (both inclusive), but it got 70000 in element 2",
                os -> os.services().openssh().settings().PermitRootLogin(io.github.nixpoet.dsl.Nix.str("never")),
                "services.openssh.settings.PermitRootLogin takes null or one of \"yes\", \"without-password\", \"prohibit-password\","
                        + " \"forced-commands-only\", \"no\", but it got \"never\"",
                os -> os.services().nginx().virtualHosts("a").root("relative"),
                "services.nginx.virtualHosts.a.root takes null or absolute path, but it got \"relative\"");
        assertThat(wrong)
                .allSatisfy((content, message) -> assertThatThrownBy(() -> Nixos.module(content))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(message));
        assertThatThrownBy(() -> Nixos.module(os -> {
                    os.networking().hostName("a");
                    os.set("networking.hostName", "b");
                }))
                .hasMessageContaining("networking.hostName is set twice: at TypedOptionsTest.java:");
    }
}
