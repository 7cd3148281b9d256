package io.github.nixpoet.examples.page;

import io.github.nixpoet.dsl.node.Fleet;
import java.util.List;

/**
 * A fleet as boxes and lines: who uses others stands above them.
 *
 * @param width the width of the picture
 * @param height its height
 * @param boxes the machines
 * @param lines what they use of each other
 * @param services the names of what is used, in the order of their colours
 */
public record FleetPicture(int width, int height, List<Box> boxes, List<Line> lines, List<String> services) {

    /**
     * A machine.
     *
     * @param x its left side
     * @param y its upper side
     * @param width how wide it is
     * @param height how high it is
     * @param name its name
     * @param address where it is reached
     * @param offers the names and ports of its services
     */
    public record Box(int x, int y, int width, int height, String name, String address, List<String> offers) {}

    /**
     * What a machine uses of another.
     *
     * @param path the curve, as SVG has it
     * @param service the number of the service
     * @param text who uses what of whom
     */
    public record Line(String path, int service, String text) {}

    /**
     * Draws a fleet.
     *
     * @param fleet the fleet
     * @return its picture
     */
    public static FleetPicture of(Fleet fleet) {
        return new FleetLayout(fleet).picture();
    }
}
