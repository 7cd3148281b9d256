package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Work on many files, on all cores. A file that fails is reported; the others go on. Reports come in the order of the files. */
final class FileRun {

    private static final int MANY = 200;
    private static final int MILLISECONDS = 100;

    private final List<Path> paths;
    private final Work work;
    private final Reports reports;
    private final long start = System.nanoTime();
    private final BlockingQueue<Optional<Job>> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final LongAdder bytes = new LongAdder();
    private int places;
    private int found;
    private volatile boolean stopped;

    /** A file, and its number among all places that are told of. */
    private record Job(int index, Path file) {}

    FileRun(List<Path> paths, Work work, PrintWriter err, boolean quiet) {
        this.paths = paths;
        this.work = work;
        this.reports = new Reports(err, quiet);
    }

    /** Does the work; answers whether each file passed. */
    boolean run() {
        List<Thread> threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new Thread(this::workOnAll, "nixpoet-" + i))
                .toList();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(threads)));
        threads.forEach(Thread::start);
        NixFiles.find(paths, this::enqueue, fault -> reports.tell(places++, Optional.of(fault)));
        threads.forEach(thread -> queue.add(Optional.empty()));
        try (Progress progress = found < MANY ? Progress.NONE : Progress.start(found)) {
            threads.forEach(thread -> follow(thread, progress));
        }
        return reports.failed() == 0;
    }

    /** The line about the whole: {@code N files, N failed, N bytes, N.NNN s}. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d files, %d failed, %d bytes, %.3f s",
                found,
                reports.failed(),
                bytes.sum(),
                (System.nanoTime() - start) / 1e9);
    }

    private void enqueue(Path file) {
        found++;
        queue.add(Optional.of(new Job(places++, file)));
    }

    private void follow(Thread thread, Progress progress) {
        while (thread.isAlive()) {
            join(thread, MILLISECONDS);
            progress.show(done.get());
        }
    }

    private void workOnAll() {
        try {
            // Asked before a job is taken: what is taken is told of, or all behind it would wait.
            while (!stopped) {
                Optional<Job> job = queue.take();
                if (job.isEmpty()) {
                    return;
                }
                reports.tell(job.get().index(), work(job.get().file()));
                done.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
        } catch (RuntimeException | Error e) {
            // Among them a file too large for the memory: it has failed, the others go on.
            return Optional.of(file + ": this is a fault of NixPoet, please report it: " + e);
        }
    }

    /** On an interrupt: lets each thread finish its file, so that none is left half done. */
    private void stop(List<Thread> threads) {
        stopped = true;
        threads.forEach(thread -> queue.add(Optional.empty()));
        threads.forEach(thread -> join(thread, 0));
    }

    /** Waits for a thread for so many milliseconds at most; 0 is for ever. */
    private static void join(Thread thread, int atMost) {
        try {
            thread.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
