package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** How many files a thread takes at a time, once there are many: to wake it for each takes as long as to format a small one. */
    private static final int BATCH = 16;

    /** So many to work on, a batch may be larger by one: a few files still go to all cores. */
    private static final int FEW = 64;

    private final List<Path> paths;
    private final Work work;
    private final KnownFiles known;
    private final Reports reports;
    private final long start = System.nanoTime();
    private final BlockingQueue<Batch> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final LongAdder bytes = new LongAdder();
    private List<Found> batch = new ArrayList<>();
    private int places;
    private int found;
    private int passedOver;
    private volatile boolean stopped;

    /** Files one after another, and their place among all batches and faults that are told of. No files are the end. */
    private record Batch(int place, List<Found> files) {

        static final Batch END = new Batch(-1, List.of());

        boolean isEnd() {
            return files.isEmpty();
        }
    }

    FileRun(List<Path> paths, Work work, PrintWriter err, boolean quiet) {
        this(paths, work, KnownFiles.NONE, err, quiet);
    }

    /** The same with files that pass without being worked on, and where those go that pass now. */
    FileRun(List<Path> paths, Work work, KnownFiles known, PrintWriter err, boolean quiet) {
        this.paths = paths;
        this.work = work;
        this.known = known;
        this.reports = new Reports(err, quiet);
    }

    /** Does the work; answers whether each file passed. */
    boolean run() {
        List<Thread> threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new Thread(this::workOnAll, "nixpoet"))
                .toList();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(threads)));
        threads.forEach(Thread::start);
        NixFiles.find(paths, this::add, fault -> {
            enqueue();
            reports.tell(places++, List.of(fault));
        });
        enqueue();
        threads.forEach(thread -> queue.add(Batch.END));
        try (Progress progress = found < MANY ? Progress.NONE : Progress.start(found)) {
            threads.forEach(thread -> follow(thread, progress));
        }
        return reports.failed() == 0;
    }

    /** The line about the whole: {@code N files, N failed, N bytes, N.NNN s}, with {@code , N known} if any are. */
    String summary() {
        // By hand: what String.format loads, or + does for the first time, takes a twentieth of the time of a small
        // file.
        long millis = (System.nanoTime() - start) / 1_000_000;
        StringBuilder line = new StringBuilder()
                .append(found)
                .append(" files, ")
                .append(reports.failed())
                .append(" failed, ")
                .append(bytes.sum())
                .append(" bytes, ")
                .append(millis / 1000)
                .append('.')
                .append(String.valueOf(1000 + millis % 1000), 1, 4)
                .append(" s");
        return (passedOver == 0 ? line : line.append(", ").append(passedOver).append(" known")).toString();
    }

    private void add(Found file) {
        found++;
        if (known.has(file)) {
            passedOver++;
            bytes.add(file.size());
            done.incrementAndGet();
            return;
        }
        batch.add(file);
        if (batch.size() >= Math.min(BATCH, 1 + (found - passedOver) / FEW)) {
            enqueue();
        }
    }

    private void enqueue() {
        if (!batch.isEmpty()) {
            queue.add(new Batch(places++, batch));
            batch = new ArrayList<>();
        }
    }

    private void follow(Thread thread, Progress progress) {
        while (thread.isAlive()) {
            join(thread, MILLISECONDS);
            progress.show(done.get());
        }
    }

    private void workOnAll() {
        try {
            for (Batch next = queue.take(); !next.isEnd(); next = queue.take()) {
                reports.tell(next.place(), work(next.files()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does the work on files; answers what is wrong with them. On an interrupt those that are left stay as they are. */
    private List<String> work(List<Found> files) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < files.size() && !stopped; i++) {
            Optional<String> fault = work(files.get(i));
            if (fault.isPresent()) {
                faults.add(fault.get());
            }
            done.incrementAndGet();
        }
        return faults;
    }

    /** Does the work on a file; answers why it does not pass. */
    private Optional<String> work(Found file) {
        try {
            byte[] content = work.read(file);
            bytes.add(content.length);
            if (work.on(file.path(), content) == Work.Done.AS_IT_IS) {
                known.add(file);
            }
            return Optional.empty();
        } catch (Work.Fault e) {
            return Optional.of(e.report());
        } catch (IOException e) {
            return Optional.of(Failures.text(file.path(), e));
        } catch (OutOfMemoryError e) {
            return Optional.of(file.path() + ": too large for the memory; give Java more of it by -Xmx");
        } catch (RuntimeException | Error e) {
            return Optional.of(file.path() + ": this is a fault of NixPoet, please report it: " + e);
        }
    }

    /** On an interrupt: lets each thread finish its file, so that none is left half done. */
    private void stop(List<Thread> threads) {
        stopped = true;
        threads.forEach(thread -> queue.add(Batch.END));
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
