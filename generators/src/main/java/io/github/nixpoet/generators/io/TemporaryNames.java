package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files on their way; the process that made them is in the name, so that what a killed one left is known. */
record TemporaryNames(long pid) {

    private static final Pattern NAME = Pattern.compile("\\.nixpoet-(\\d{1,18})-[0-9a-f-]{36}\\.tmp");

    static TemporaryNames ofThisProcess() {
        return new TemporaryNames(ProcessHandle.current().pid());
    }

    static boolean matches(String name) {
        return NAME.matcher(name).matches();
    }

    Path beside(Path file) {
        return file.resolveSibling(".nixpoet-" + pid + "-" + UUID.randomUUID() + ".tmp");
    }

    /** What processes that run no more left in a folder. */
    List<Path> stale(Path folder) throws IOException {
        List<Path> stale = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ".nixpoet-*.tmp")) {
                for (Path entry : entries) {
                    Matcher match = NAME.matcher(entry.getFileName().toString());
                    if (match.matches() && !isRunning(Long.parseLong(match.group(1)))) {
                        stale.add(entry);
                    }
                }
            }
        }
        return stale;
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
