package io.github.nixpoet.examples.fleet;

import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.nixos.Nixos;
import io.github.nixpoet.nixos.options.ServicesOpensshSettingsOptions.PermitRootLogin;
import java.util.List;

/** What machines of a role are. They reach each other by name; which port, the node says that offers the service. */
final class Roles {

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org";

    private Roles() {}

    /** What every machine is. */
    static NixosModule shared() {
        return Nixos.module(os -> {
            os.boot().loader().grub().device("/dev/vda");
            os.fileSystems("/").device("/dev/disk/by-label/nixos").fsType("ext4");
            os.services().openssh().enable(true).settings().PermitRootLogin(PermitRootLogin.PROHIBIT_PASSWORD);
            os.users().users("root").openssh().authorizedKeys().keys(KEY);
            os.services().prometheus().exporters().node().enable(true).openFirewall(true);
            os.environment().systemPackages(withPkgs("curl", "htop"));
            os.system().stateVersion("25.05");
        });
    }

    static NixosModule database(Node db) {
        return Nixos.module(os -> {
            os.services().postgresql().enable(true).enableTCPIP(true).settings().port(db.port("postgres"));
            os.services().postgresql().ensureDatabases("miniflux");
            os.services().postgresql().ensureUsers(user -> user.name("miniflux").ensureDBOwnership(true));
            os.services().postgresql().authentication("host miniflux miniflux samenet trust");
            os.networking().firewall().allowedTCPPorts(db.port("postgres"));
        });
    }

    static NixosModule web(Node web, Node db) {
        return Nixos.module(os -> {
            os.services().miniflux().enable(true).createDatabaseLocally(false);
            os.services()
                    .miniflux()
                    .config(config -> config.CREATE_ADMIN(false)
                            .DATABASE_URL("user=miniflux host=" + db.name() + " port=" + db.port("postgres")
                                    + " sslmode=disable")
                            .LISTEN_ADDR("0.0.0.0:" + web.port("http")));
            os.networking().firewall().allowedTCPPorts(web.port("http"));
        });
    }

    static NixosModule proxy(Node proxy, List<Node> web) {
        return Nixos.module(os -> {
            os.services().nginx().enable(true).recommendedProxySettings(true);
            for (Node server : web) {
                os.services()
                        .nginx()
                        .upstreams("web")
                        .servers(
                                server.name() + ":" + server.port("http"),
                                address -> address.set("fail_timeout", "10s"));
            }
            os.services()
                    .nginx()
                    .virtualHosts("proxy")
                    .default_(true)
                    .locations("/")
                    .proxyPass("http://web");
            os.networking().firewall().allowedTCPPorts(proxy.port("http"));
        });
    }

    static NixosModule monitor(Node monitor, List<Node> watched) {
        List<String> targets = watched.stream()
                .map(node -> node.name() + ":" + node.port("metrics"))
                .toList();
        return Nixos.module(os -> {
            os.services().prometheus().enable(true).port(monitor.port("prometheus"));
            os.services()
                    .prometheus()
                    .scrapeConfigs(nodes -> nodes.job_name("nodes").static_configs(all -> all.targets(targets)));
            os.networking().firewall().allowedTCPPorts(monitor.port("prometheus"));
        });
    }
}
