package io.github.nixpoet.examples.fleet;

import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetDiagram;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.FlakeFiles;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.file.TestFiles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A news reader on six machines: a proxy before three servers, their database, and one that watches all. */
public final class NewsFleet {

    private static final String NAME = "17-fleet";
    private static final String SYSTEM = "x86_64-linux";

    private NewsFleet() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The machines, and what each needs of others.
     *
     * @return the fleet
     */
    public static Fleet fleet() {
        Node db = node("db", 2, "database").offers("postgres", 5432);
        List<Node> web = IntStream.rangeClosed(1, 3)
                .mapToObj(
                        i -> node("web" + i, 10 + i, "web").offers("http", 8080).uses(db, "postgres"))
                .toList();
        Node proxy = node("proxy", 10, "proxy").offers("http", 80);
        for (Node server : web) {
            proxy = proxy.uses(server, "http");
        }
        Node monitor = node("monitor", 3, "monitor").offers("prometheus", 9090);
        List<Node> watched = Stream.concat(web.stream(), Stream.of(db, proxy)).toList();
        for (Node one : watched) {
            monitor = monitor.uses(one, "metrics");
        }
        return Fleet.builder()
                .shared(Roles.shared())
                .role("database", Roles.database(db))
                .role("web", Roles.web(web.get(0), db))
                .role("proxy", Roles.proxy(proxy, web))
                .role("monitor", Roles.monitor(monitor, watched))
                .nodes(proxy)
                .nodes(web)
                .nodes(db, monitor)
                .build();
    }

    private static Node node(String name, int host, String role) {
        return Node.of(name, SYSTEM).address("10.0.0." + host).roles(role).offers("metrics", 9100);
    }

    /**
     * The files of this system.
     *
     * @return {@code flake.nix} with a file for each machine and role, {@code fleet-test.nix}, {@code hive.nix} and two pictures as text
     */
    public static FileSet files() {
        return files(Nixpkgs.release("nixos-25.05"), FlakeInput.github("NixOS", "nixpkgs", "nixos-25.05"));
    }

    /**
     * The same on another nixpkgs.
     *
     * @param nixpkgs what the test and the hive take
     * @param input what the flake takes
     * @return the same files
     */
    public static FileSet files(Nixpkgs nixpkgs, FlakeInput input) {
        Fleet fleet = fleet();
        FileSet flake = FlakeFiles.of(
                NAME,
                FleetForms.flake("A news reader on six machines", input, fleet),
                FleetForms.files(fleet).collect(Collectors.toMap(FleetForms.File::path, FleetForms.File::module)));
        FileSet test = TestFiles.of(NAME, test(nixpkgs, fleet));
        return Readme.add(
                flake.toBuilder()
                        .files(test.files())
                        .plans(test.plans())
                        .files(NixFile.of("hive.nix", FleetForms.hive(nixpkgs, fleet)))
                        .file("fleet.dot", FleetDiagram.graphviz(fleet))
                        .file("fleet.mmd", FleetDiagram.mermaid(fleet))
                        .build(),
                "A news reader on six machines, from one description: a flake, a test, a Colmena hive and a picture.",
                """
                nixos-rebuild switch --flake path:.#web1 --target-host root@10.0.0.11
                colmena apply --on @web                                    # all machines of a role
                dot -Tsvg fleet.dot > fleet.svg                            # the picture; fleet.mmd is for Mermaid
                """);
    }

    private static VmTest test(Nixpkgs nixpkgs, Fleet fleet) {
        return FleetForms.test("fleet-test", fleet)
                .nixpkgs(nixpkgs)
                .script(script -> {
                    script.startAll();
                    script.machine("db").waitForUnit("postgresql.target").waitForOpenPort(5432);
                    fleet.nodes().values().stream()
                            .filter(node -> node.roles().contains("web"))
                            .forEach(node -> script.machine(node.name()).waitForOpenPort(node.port("http")));
                    script.machine("proxy").waitForOpenPort(80).succeed("curl --fail http://localhost/healthcheck");
                    script.machine("monitor").waitForOpenPort(9090);
                })
                .build();
    }
}
