package io.github.nixpoet.examples.page;

import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.Link;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.examples.page.FleetPicture.Box;
import io.github.nixpoet.examples.page.FleetPicture.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts machines into rows so that lines go down: a machine stands below all that use it. A line over several rows gets a lane of its own
 * in each of those between, and each row is sorted by where its lines come from and go to.
 */
final class FleetLayout {

    private static final int MARGIN = 8;
    private static final int WIDTH = 112;
    private static final int HEIGHT = 76;
    private static final int LANE = 22;
    private static final int GAP = 14;
    private static final int ROW = 140;
    private static final int ROUNDS = 8;

    /** A machine in its row, or the lane of a line through a row. */
    private static final class Spot {

        private final int row;
        private final int width;
        private final List<Spot> above = new ArrayList<>();
        private final List<Spot> below = new ArrayList<>();
        private double middle;

        Spot(int row, int width) {
            this.row = row;
            this.width = width;
        }

        double middleOf(List<Spot> others) {
            return others.stream().mapToDouble(other -> other.middle).average().orElse(middle);
        }
    }

    /** A link with the spots that its line passes. */
    private record Way(Node user, Link link, List<Spot> spots) {}

    private final Fleet fleet;
    private final List<String> services;
    private final Map<String, Spot> machines = new HashMap<>();
    private final List<List<Spot>> rows = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    FleetLayout(Fleet fleet) {
        this.fleet = fleet;
        services = fleet.nodes().values().stream()
                .flatMap(node -> node.links().stream())
                .map(Link::service)
                .distinct()
                .toList();
        fill();
        sort();
    }

    private void fill() {
        Map<String, Integer> rowOf = rowOf();
        rowOf.values().stream().distinct().forEach(row -> rows.add(new ArrayList<>()));
        for (Node node : fleet.nodes().values()) {
            machines.put(node.name(), spot(rowOf.getOrDefault(node.name(), 0), WIDTH));
        }
        for (Node node : fleet.nodes().values()) {
            for (Link link : node.links()) {
                ways.add(new Way(node, link, way(machine(node.name()), machine(link.node()))));
            }
        }
    }

    /** One row more than the lowest user; users that use each other in a circle end as many rows down as there are machines. */
    private Map<String, Integer> rowOf() {
        Map<String, Integer> found = new HashMap<>();
        fleet.nodes().keySet().forEach(name -> found.put(name, 0));
        for (int round = 1; round < found.size(); round++) {
            for (Node node : fleet.nodes().values()) {
                for (Link link : node.links()) {
                    found.merge(link.node(), found.getOrDefault(node.name(), 0) + 1, Math::max);
                }
            }
        }
        List<Integer> used = found.values().stream().distinct().sorted().toList();
        found.replaceAll((name, row) -> used.indexOf(row));
        return found;
    }

    private List<Spot> way(Spot user, Spot used) {
        List<Spot> way = new ArrayList<>(List.of(user));
        for (int row = user.row + 1; row < used.row; row++) {
            way.add(spot(row, LANE));
        }
        way.add(used);
        for (int i = 1; i < way.size(); i++) {
            way.get(i - 1).below.add(way.get(i));
            way.get(i).above.add(way.get(i - 1));
        }
        return way;
    }

    private Spot spot(int row, int width) {
        Spot spot = new Spot(row, width);
        rows.get(row).add(spot);
        return spot;
    }

    private Spot machine(String name) {
        Spot spot = machines.get(name);
        if (spot == null) {
            throw new IllegalArgumentException("no machine of the fleet: " + name);
        }
        return spot;
    }

    private void sort() {
        rows.forEach(FleetLayout::place);
        for (int round = 0; round < ROUNDS; round++) {
            for (List<Spot> row : rows) {
                row.sort(Comparator.comparingDouble(spot -> spot.middleOf(spot.above)));
                place(row);
            }
            for (int i = rows.size() - 1; i >= 0; i--) {
                List<Spot> row = rows.get(i);
                row.sort(Comparator.comparingDouble(spot -> spot.middleOf(spot.below)));
                place(row);
            }
        }
    }

    /** Side by side, the middle of the row at 0. */
    private static void place(List<Spot> row) {
        double x = -width(row) / 2.0;
        for (Spot spot : row) {
            spot.middle = x + spot.width / 2.0;
            x += spot.width + GAP;
        }
    }

    private static int width(List<Spot> row) {
        return row.stream().mapToInt(spot -> spot.width + GAP).sum() - GAP;
    }

    FleetPicture picture() {
        int width = rows.stream().mapToInt(FleetLayout::width).max().orElse(0);
        int shift = width / 2 + MARGIN;
        List<Box> boxes =
                fleet.nodes().values().stream().map(node -> box(node, shift)).toList();
        List<Line> lines = ways.stream().map(way -> line(way, shift)).toList();
        return new FleetPicture(
                width + 2 * MARGIN, (rows.size() - 1) * ROW + HEIGHT + 2 * MARGIN, boxes, lines, services);
    }

    private Box box(Node node, int shift) {
        Spot spot = machine(node.name());
        return new Box(
                (int) (spot.middle + shift - WIDTH / 2.0),
                top(spot),
                WIDTH,
                HEIGHT,
                node.name(),
                node.address().orElse(""),
                node.services().stream()
                        .map(service -> service.name() + " " + service.port())
                        .toList());
    }

    private Line line(Way way, int shift) {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < way.spots().size(); i++) {
            Spot from = way.spots().get(i - 1);
            Spot to = way.spots().get(i);
            int x = (int) from.middle + shift;
            int y = top(from) + HEIGHT;
            int half = (top(to) - y) / 2;
            int end = (int) to.middle + shift;
            path.append(i == 1 ? "M" + x + " " + y : " V" + y)
                    .append(" C" + x + " " + (y + half) + " " + end + " " + (top(to) - half) + " " + end + " "
                            + top(to));
        }
        Link link = way.link();
        return new Line(
                path.toString(),
                services.indexOf(link.service()),
                way.user().name() + " uses " + link.service() + " of " + link.node());
    }

    private static int top(Spot spot) {
        return spot.row * ROW + MARGIN;
    }
}
