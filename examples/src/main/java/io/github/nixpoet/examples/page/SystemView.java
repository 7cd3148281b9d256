package io.github.nixpoet.examples.page;

import java.util.List;

/**
 * A system as the page shows it.
 *
 * @param name the name of its folder
 * @param title what it is, in a line
 * @param sources the Java that one writes
 * @param files what it makes
 * @param plans how Nix builds it
 * @param pictures what can be drawn of it
 */
public record SystemView(
        String name,
        String title,
        List<SourceFile> sources,
        List<MadeFile> files,
        List<Plan> plans,
        List<FleetPicture> pictures) {

    /**
     * A file that the system makes.
     *
     * @param path its path in the folder
     * @param text what it holds
     * @param verdict what the parsers said of it
     */
    public record MadeFile(String path, String text, String verdict) {}

    /**
     * A way to build.
     *
     * @param name what is built
     * @param command the command for a shell
     * @param answer the derivation, or why there is none
     */
    public record Plan(String name, String command, String answer) {}
}
