package io.github.nixpoet.dsltest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Node;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the files and the flake of a fleet of so many nodes to nowhere, and tells how many files and bytes that were, and how long it took. */
public final class ManyNodes {

    private ManyNodes() {}

    /**
     * Runs it.
     *
     * @param arguments the number of nodes
     */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        List<Node> nodes = IntStream.range(0, Integer.parseInt(arguments[0]))
                .mapToObj(i -> Node.of("n%05d".formatted(i), "x86_64-linux")
                        .address("10.%d.%d.%d".formatted(i / 62_500, i / 250 % 250, i % 250 + 1))
                        .offers("web", 80)
                        .with(os -> os.set("services.nginx.enable", true)
                                .set("networking.firewall.allowedTCPPorts", List.of(80, 443))))
                .toList();
        Fleet fleet = Fleet.builder().nodes(nodes).build();
        long[] written = new long[2];
        FleetForms.files(fleet).forEach(file -> {
            written[0]++;
            written[1] += Text.of(file.module()).getBytes(UTF_8).length;
        });
        written[0]++;
        written[1] += Text.of(FleetForms.flake("Many", FlakeInput.indirect("nixpkgs"), fleet))
                .getBytes(UTF_8)
                .length;
        System.out.printf(
                "%d files, %d bytes, %d ms%n", written[0], written[1], (System.nanoTime() - start) / 1_000_000);
    }
}
