package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetDiagram;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.node.Service;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

class FleetTest {

    private static final int MANY = 2_000;
    private static final String LINUX = "x86_64-linux";

    private static final Node DB = Node.of("db", LINUX)
            .address("10.0.0.2")
            .offers("postgres", 5432)
            .with(os -> os.set("services.postgresql.enable", true));
    private static final Node WEB = Node.of("web-1", "aarch64-linux")
            .address("web.example.org")
            .roles("web")
            .uses(DB, "postgres")
            .with(os -> os.set("services.app.database", DB.address().orElseThrow() + ":" + DB.port("postgres")));
    private static final Fleet FLEET = Fleet.builder()
            .shared(NixosModule.of(os -> os.set("system.stateVersion", "25.05")))
            .role("web", NixosModule.of(os -> os.set("services.nginx.enable", true)))
            .nodes(DB, WEB)
            .build();

    @Example
    void everyNodeHasAFileThatImportsTheOthers() {
        List<FleetForms.File> files = FleetForms.files(FLEET).toList();
        assertThat(files)
                .map(FleetForms.File::path)
                .containsExactly("common.nix", "roles/web.nix", "nodes/db.nix", "nodes/web-1.nix");
        Text.assertWritten(files.get(3).module(), """
                {
                  imports = [ ../common.nix ../roles/web.nix ];
                  services.app.database = "10.0.0.2:5432";
                  networking.hostName = "web-1";
                  nixpkgs.hostPlatform = "aarch64-linux";
                }
                """);
        Text.assertWritten(FleetForms.flake("Servers", FlakeInput.github("NixOS", "nixpkgs"), FLEET), """
                {
                  description = "Servers";
                  inputs = { nixpkgs.url = "github:NixOS/nixpkgs"; };
                  outputs = { self, nixpkgs, ... }: {
                    nixosConfigurations.db = nixpkgs.lib.nixosSystem {
                      system = "x86_64-linux";
                      modules = [ ./nodes/db.nix ];
                    };
                    nixosConfigurations.web-1 = nixpkgs.lib.nixosSystem {
                      system = "aarch64-linux";
                      modules = [ ./nodes/web-1.nix ];
                    };
                  };
                }
                """);
        assertThat(FLEET.toBuilder().build()).isEqualTo(FLEET);
    }

    @Example
    void aFleetIsAHiveAndATest() {
        Text.assertWritten(FleetForms.hive(Nixpkgs.channel(), FLEET), """
                {
                  meta = { nixpkgs = import <nixpkgs> { }; };
                  defaults = { system.stateVersion = "25.05"; };
                  db = {
                    services.postgresql.enable = true;
                    networking.hostName = "db";
                    nixpkgs.hostPlatform = "x86_64-linux";
                    deployment.targetHost = "10.0.0.2";
                  };
                  web-1 = {
                    imports = [ { services.nginx.enable = true; } ];
                    services.app.database = "10.0.0.2:5432";
                    networking.hostName = "web-1";
                    nixpkgs.hostPlatform = "aarch64-linux";
                    deployment.targetHost = "web.example.org";
                    deployment.tags = [ "web" ];
                  };
                }
                """);
        assertThat(FleetForms.test("fleet", FLEET)
                        .script(script -> script.machine("web-1").waitForOpenPort(80))
                        .build()
                        .toString())
                .contains("web_1.wait_for_open_port(80)", "defaults = {")
                .doesNotContain("hostPlatform");
    }

    @Example
    void aFleetDrawsItself() {
        assertThat(FleetDiagram.graphviz(FLEET)).isEqualTo("""
                digraph fleet {
                  rankdir = LR;
                  node [shape = box];
                  "db" [label = "db\\n10.0.0.2"];
                  "web-1" [label = "web-1\\nweb.example.org"];
                  "web-1" -> "db" [label = "postgres 5432"];
                }
                """);
        assertThat(FleetDiagram.mermaid(FLEET)).isEqualTo("""
                flowchart LR
                  n0["db 10.0.0.2"]
                  n1["web-1 web.example.org"]
                  n1 -->|"postgres 5432"| n0
                """);
    }

    @Example
    void clashesAreRefused() {
        refused("two nodes named 'db'", () -> Fleet.builder().nodes(DB, DB));
        refused(
                "have one address, 10.0.0.2",
                () -> Fleet.builder().nodes(DB, DB2).build());
        refused("has the role 'web'", () -> Fleet.builder().nodes(DB, WEB).build());
        refused(
                "uses 'db', which is no node",
                () -> Fleet.builder().role("web", DB.module()).nodes(WEB).build());
        refused("a name and a port of its own", () -> DB.offers("other", 5432));
        refused("a name and a port of its own", () -> DB.offers("postgres", 1));
        refused("a port is from 1 to 65535", () -> DB.offers("x", 0));
        refused("offers no 'mysql'; it offers [postgres]", () -> WEB.uses(DB, "mysql"));
        refused("not '10.0.0.256'", () -> DB.address("10.0.0.256"));
        refused("not '-a'", () -> Node.of("-a", LINUX));
        refused("not 'linux'", () -> Node.of("a", "linux"));
        refused("'a/b'", () -> Fleet.builder().role("a/b", DB.module()));
        refused(
                "'meta' is no node in a hive",
                () -> FleetForms.hive(
                        Nixpkgs.channel(),
                        Fleet.builder().nodes(Node.of("meta", LINUX)).build()));
        refused("no node of the fleet is named 'x'", () -> FLEET.node("x"));
        DB.offers(new Service("dns", 5432, Service.Protocol.UDP));
    }

    private static final Node DB2 = Node.of("db2", LINUX).address("10.0.0.2");

    private static void refused(String message, Supplier<?> call) {
        assertThatThrownBy(call::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    /** Each file is made when it is asked for, and its text is as long for many nodes as for few. */
    @Example
    void manyNodesStream() {
        List<Node> nodes = new ArrayList<>();
        IntStream.range(0, MANY)
                .mapToObj(i -> Node.of("n%05d".formatted(i), LINUX)
                        .address("10.%d.%d.1".formatted(i / 256, i % 256))
                        .with(os -> os.set("services.nginx.enable", true)))
                .forEach(nodes::add);
        Fleet fleet = Fleet.builder().nodes(nodes).build();
        long[] made = new long[2];
        FleetForms.files(fleet).skip(1).forEach(file -> {
            made[0]++;
            made[1] += Text.of(file.module()).length();
        });
        Fleet one = Fleet.builder().nodes(nodes.subList(0, 1)).build();
        long each = FleetForms.files(one)
                .skip(1)
                .mapToLong(file -> Text.of(file.module()).length())
                .sum();
        assertThat(made).containsExactly(MANY, MANY * each);
        assertThat(FleetDiagram.graphviz(fleet).lines()).hasSize(MANY + 4);
        assertThat(FleetForms.flake("Many", FlakeInput.github("NixOS", "nixpkgs"), fleet)
                        .outputs())
                .hasSize(MANY);
    }
}
