package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Work on many files, on all cores. A file that fails is reported; the others go on. Reports come in the order of the files. */
final class FileRun {

    private static final int MANY = 200;

    private final NixFiles files;
    private final Work work;
    private final PrintWriter err;
    private final boolean quiet;
    private final long start = System.nanoTime();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final LongAdder bytes = new LongAdder();
    private final Map<Integer, Optional<String>> untold = new HashMap<>();
    private int told;
    private volatile boolean stopped;

    FileRun(List<Path> paths, Work work, PrintWriter err, boolean quiet) {
        this.files = NixFiles.of(paths);
        this.work = work;
        this.err = err;
        this.quiet = quiet;
    }

    /** Does the work; answers whether each file passed. */
    boolean run() {
        files.faults().forEach(this::report);
        int count = files.files().size();
        try (Progress progress = count < MANY ? Progress.NONE : Progress.start(count)) {
            List<Thread> threads = IntStream.range(
                            0, Math.min(count, Runtime.getRuntime().availableProcessors()))
                    .mapToObj(i -> new Thread(() -> work(progress), "nixpoet-" + i))
                    .toList();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(threads)));
            threads.forEach(Thread::start);
            threads.forEach(FileRun::join);
        }
        return failed.get() == 0;
    }

    /** The line about the whole: {@code N files, N failed, N bytes, N.NNN s}. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d files, %d failed, %d bytes, %.3f s",
                files.files().size(),
                failed.get(),
                bytes.sum(),
                (System.nanoTime() - start) / 1e9);
    }

    private void work(Progress progress) {
        while (!stopped) {
            int index = next.getAndIncrement();
            if (index >= files.files().size()) {
                return;
            }
            tell(index, work(files.files().get(index)));
            progress.step();
        }
    }

    /** Does the work on a file; answers why it does not pass. */
    private Optional<String> work(Path file) {
        try {
            bytes.add(work.on(file));
            return Optional.empty();
        } catch (Work.Fault e) {
            bytes.add(e.bytes());
            return Optional.of(e.report());
        } catch (IOException e) {
            return Optional.of(Failures.text(file, e));
        } catch (RuntimeException
                | Error e) { // among them a file too large for the memory: it has failed, the others go on
            return Optional.of(file + ": this is a fault of NixPoet, please report it: " + e);
        }
    }

    /** Tells what is known of a file once all before it are told; each that was begun is told in the end. */
    private synchronized void tell(int index, Optional<String> report) {
        untold.put(index, report);
        for (Optional<String> next = untold.remove(told); next != null; next = untold.remove(told)) {
            next.ifPresent(this::report);
            told++;
        }
    }

    private void report(String text) {
        failed.incrementAndGet();
        if (!quiet) {
            err.println(text);
            err.flush();
        }
    }

    /** On an interrupt: lets each thread finish its file, so that none is left half done. */
    private void stop(List<Thread> threads) {
        stopped = true;
        threads.forEach(FileRun::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
