package io.github.nixpoet.generators.nix;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A process and all that it started, to be ended together. */
final class ProcessTree {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProcessHandle root;
    /** Kept across looks: a process whose parent died is no descendant any more. */
    private final Set<ProcessHandle> seen = new LinkedHashSet<>();

    ProcessTree(ProcessHandle root) {
        this.root = root;
    }

    /** Asks the root to end, which lets Nix end its builders and remove its locks, then ends what is left. */
    void end() {
        look();
        root.destroy();
        await(GRACE);
        for (long end = System.nanoTime() + PATIENCE.toNanos(); anyAlive() && System.nanoTime() < end; ) {
            seen.forEach(ProcessHandle::destroyForcibly);
            await(Duration.ofMillis(100));
        }
    }

    private void await(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        boolean interrupted = false;
        while (anyAlive() && System.nanoTime() < end) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean anyAlive() {
        look();
        return seen.stream().anyMatch(ProcessHandle::isAlive);
    }

    private void look() {
        seen.add(root);
        for (ProcessHandle process : List.copyOf(seen)) {
            process.descendants().forEach(seen::add);
        }
    }
}
