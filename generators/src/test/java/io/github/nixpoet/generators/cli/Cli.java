package io.github.nixpoet.generators.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What the command line did.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Cli(int code, String out, String err) {

    static Cli run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                NixPoetCommand.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return new Cli(code, out.toString(), err.toString());
    }
}
