package io.github.nixpoet.generators.nix;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A process and all that it starts; closing it ends them together, and so does the end of Java. */
final class ProcessTree implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BLOW = Duration.ofMillis(100);

    private static final Set<ProcessTree> RUNNING = new HashSet<>();
    private static boolean javaEnds;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> lastOnes().forEach(ProcessTree::end), "nixpoet-end"));
    }

    private final Process root;

    private ProcessTree(Process root) {
        this.root = root;
    }

    /** Under a lock, so that the end of Java comes before a start or after it. */
    static synchronized ProcessTree start(ProcessBuilder builder) throws IOException {
        if (javaEnds) {
            throw new IOException("Java is about to end");
        }
        ProcessTree tree = new ProcessTree(builder.start());
        RUNNING.add(tree);
        return tree;
    }

    Process root() {
        return root;
    }

    @Override
    public void close() {
        if (root.isAlive()) {
            end();
        }
        forget(this);
    }

    private static synchronized void forget(ProcessTree tree) {
        RUNNING.remove(tree);
    }

    private static synchronized List<ProcessTree> lastOnes() {
        javaEnds = true;
        return List.copyOf(RUNNING);
    }

    /** Asks all to end, which lets Nix remove its locks, then ends what is left. */
    private void end() {
        Set<ProcessHandle> seen = new LinkedHashSet<>();
        look(seen);
        seen.forEach(ProcessHandle::destroy);
        boolean interrupted = !await(seen, GRACE);
        for (long end = System.nanoTime() + PATIENCE.toNanos(); anyAlive(seen) && System.nanoTime() < end; ) {
            seen.forEach(ProcessHandle::destroyForcibly);
            interrupted |= !await(seen, BLOW);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for all to end, or for the time to pass; answers false if it was interrupted meanwhile. */
    private boolean await(Set<ProcessHandle> seen, Duration time) {
        boolean undisturbed = true;
        for (long end = System.nanoTime() + time.toNanos(); anyAlive(seen) && System.nanoTime() < end; ) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                undisturbed = false;
            }
        }
        return undisturbed;
    }

    private boolean anyAlive(Set<ProcessHandle> seen) {
        look(seen);
        return seen.stream().anyMatch(ProcessTree::isRunning);
    }

    /** Java counts a dead process as alive until its parent has taken note; that one may never do, and the dead have no command. */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Adds to what was seen: a process whose parent died is no descendant any more. */
    private void look(Set<ProcessHandle> seen) {
        seen.add(root.toHandle());
        for (ProcessHandle process : List.copyOf(seen)) {
            process.descendants().forEach(seen::add);
        }
    }
}
