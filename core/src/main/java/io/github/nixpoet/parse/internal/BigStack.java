package io.github.nixpoet.parse.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs deep recursion on a stack that is large enough, whatever the caller's. */
final class BigStack {

    private BigStack() {}

    static void run(long bytes, Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, Boolean.TRUE);
        Thread thread = new Thread(null, task, "nixpoet-deep", bytes);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException failure) {
                        throw failure;
                    }
                    if (e.getCause() instanceof Error failure) {
                        throw failure;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
