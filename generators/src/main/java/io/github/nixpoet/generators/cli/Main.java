package io.github.nixpoet.generators.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the program: 0 if all went well, 1 if a file did not pass or an edit was refused, 2 for wrong arguments.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        CommandLine line = NixPoetCommand.line(args);
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(utf8(FileDescriptor.err));
        int code = line.execute(args);
        line.getErr().flush();
        // A full disk behind '>' shows here alone.
        System.exit(line.getOut().checkError() ? 1 : code);
    }

    /** Nix is UTF-8, whatever the locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
