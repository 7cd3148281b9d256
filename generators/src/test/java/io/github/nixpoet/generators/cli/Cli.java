package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        CommandLine line =
                NixPoetCommand.line(words).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return new Cli(code, out.toString(), err.toString());
    }

    /** The same as a program of its own, with variables beside those of this one. */
    static Cli process(Map<String, String> environment, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path errors = Files.createTempFile("nixpoet", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Cli(process.waitFor(), out, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }
}
