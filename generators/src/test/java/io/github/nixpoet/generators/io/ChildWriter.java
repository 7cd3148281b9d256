package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.FileSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A writer in a process of its own: it ends at its n-th change as if it were killed, or holds the lock. */
final class ChildWriter {

    static final int KILLED = 9;

    static final FileSet FIRST = FileSet.builder("s")
            .file("$(touch x) 'q\"", "old")
            .file("gone/y", "y")
            .build();
    static final FileSet SECOND = FileSet.builder("s")
            .file("$(touch x) 'q\"", "new")
            .file("more/e", "e")
            .build();

    private ChildWriter() {}

    /** Starts one. */
    static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ChildWriter.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Runs.
     *
     * @param args the folder, and the number of changes that it survives or {@code hold}
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        if (args[1].equals("hold")) {
            try (FolderLock lock = FolderLock.take(target, Duration.ZERO)) {
                System.out.println(lock.file());
                System.in.read();
            }
            return;
        }
        Disk disk = new HaltingDisk(Integer.parseInt(args[1]));
        new FileSetWriter(target, false, disk, TemporaryNames.ofThisProcess(), Duration.ofSeconds(10)).write(SECOND);
    }

    private static final class HaltingDisk extends CountedDisk {

        private int left;

        private HaltingDisk(int changes) {
            left = changes;
        }

        @Override
        boolean isLast() {
            return left == 0;
        }

        /** No handler, no finally, no hook runs. */
        @Override
        void count(Path path) {
            if (left-- == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }
}
