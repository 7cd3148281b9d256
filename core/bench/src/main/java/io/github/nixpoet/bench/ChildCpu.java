package io.github.nixpoet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The CPU time that other programs take. */
final class ChildCpu {

    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final int TICKS_A_SECOND = 100;

    private ChildCpu() {}

    /**
     * Runs a command to its end.
     *
     * @return the seconds of CPU that it took, counted by Linux in hundredths
     * @throws IOException if it can't be run or fails
     */
    static double of(String... command) throws IOException {
        return of(List.of(command), 0);
    }

    /** The same, with an exit code beside 0 that is no failure. */
    static double of(List<String> command, int noFailure) throws IOException {
        long before = ticks();
        Process process = new ProcessBuilder(command)
                .redirectOutput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            int code = process.waitFor();
            if (code != 0 && code != noFailure) {
                throw new IOException("exit code " + code + " of " + command);
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted: " + command, e);
        }
        return (ticks() - before) / (double) TICKS_A_SECOND;
    }

    /** User and system time of all children that have ended: the 16th and 17th number, the second being a name in parentheses. */
    private static long ticks() throws IOException {
        String line = Files.readString(STATISTICS);
        String[] numbers = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(numbers[13]) + Long.parseLong(numbers[14]);
    }
}
