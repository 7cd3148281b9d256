package io.github.nixpoet.examples;

import picocli.CommandLine;

/** Writes the example systems, reads them back and has Nix look at them. */
public final class Main {

    private Main() {}

    /**
     * Runs the job and ends the program: 0 if all went well, 1 if a file could not be written or does not pass, 2 for wrong arguments.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SystemsCommand()).execute(args));
    }
}
