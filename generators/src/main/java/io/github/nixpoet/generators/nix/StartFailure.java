package io.github.nixpoet.generators.nix;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a program did not start: the system says "no such file" of folder, program and interpreter alike. */
record StartFailure(String what, String help) {

    private static final int LONGEST_FIRST_LINE = 256;
    private static final Pattern INTERPRETER = Pattern.compile("#!\\s*(/\\S+).*", Pattern.DOTALL);

    static NixException of(List<String> command, Path directory, Exception cause) {
        StartFailure found = find(Path.of(command.get(0)), directory, cause);
        return new NixException(
                NixFault.NIX_NOT_STARTED,
                CommandText.of(command) + " could not be started: " + found.what,
                found.help,
                command,
                OptionalInt.empty(),
                new RunLog(),
                cause);
    }

    private static StartFailure find(Path program, Path directory, Exception cause) {
        if (!Files.isDirectory(directory)) {
            return new StartFailure(
                    Files.exists(directory)
                            ? directory + " is not a folder"
                            : "the folder " + directory + " is not there",
                    "write the files first, or run Nix in another folder");
        }
        if (!Files.exists(program)) {
            return new StartFailure(program + " is not there", "look for Nix again, or install it");
        }
        Optional<Path> interpreter = interpreter(program).filter(path -> !Files.exists(path));
        if (interpreter.isPresent()) {
            return new StartFailure(
                    "the first line of " + program + " names " + interpreter.get() + ", which is not there",
                    "correct that line, or put a Nix that runs before it on PATH");
        }
        return new StartFailure(String.valueOf(cause.getMessage()), "see whether " + program + " runs by hand");
    }

    private static Optional<Path> interpreter(Path program) {
        char[] line = new char[LONGEST_FIRST_LINE];
        try (BufferedReader in = Files.newBufferedReader(program, StandardCharsets.ISO_8859_1)) {
            int length = Math.max(0, in.read(line));
            Matcher match = INTERPRETER.matcher(new String(line, 0, length));
            return match.matches() ? Optional.of(Path.of(match.group(1))) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
