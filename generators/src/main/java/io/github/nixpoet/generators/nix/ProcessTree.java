package io.github.nixpoet.generators.nix;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A process and all that it starts; closing it ends them together, and so does the end of Java. */
final class ProcessTree implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BLOW = Duration.ofMillis(100);

    private static final Set<ProcessTree> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(ProcessTree::end), "nixpoet-end"));
    }

    private final Process root;

    private ProcessTree(Process root) {
        this.root = root;
    }

    static ProcessTree start(ProcessBuilder builder) throws IOException {
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
        RUNNING.remove(this);
    }

    /** Asks the root to end, which lets Nix end its builders and remove its locks, then ends what is left. */
    private void end() {
        Set<ProcessHandle> seen = new LinkedHashSet<>();
        look(seen);
        root.destroy();
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
        return seen.stream().anyMatch(ProcessHandle::isAlive);
    }

    /** Adds to what was seen: a process whose parent died is no descendant any more. */
    private void look(Set<ProcessHandle> seen) {
        seen.add(root.toHandle());
        for (ProcessHandle process : List.copyOf(seen)) {
            process.descendants().forEach(seen::add);
        }
    }
}
